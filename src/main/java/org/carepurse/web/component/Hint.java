package org.carepurse.web.component;

import gg.jte.Content;

/** What helps to answer; its id is given by the input it belongs to. */
public record Hint(Content content, String id, Look look) {

    public static Hint of(String text) {
        return text == null ? null : new Hint(Plain.of(text), null, Look.USUAL);
    }

    /** Some examples carry a hint that says nothing: it is then not drawn beside a choice. */
    boolean saysSomething() {
        return content != null && !content.isEmptyContent();
    }

    Hint called(String newId) {
        return new Hint(content, newId, look);
    }

    Hint in(String classes) {
        return new Hint(content, id, new Look(look.classes(classes), look.attributes()));
    }
}
