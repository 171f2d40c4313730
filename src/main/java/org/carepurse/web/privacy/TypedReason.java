package org.carepurse.web.privacy;

import java.util.Objects;

/** A reason as it was typed into one of several forms. @param field the id of its input */
public record TypedReason(String field, String text) {

    static final TypedReason NONE = new TypedReason("", "");

    static TypedReason in(String field, String text) {
        return new TypedReason(field, Objects.toString(text, ""));
    }

    String at(String asked) {
        return field.equals(asked) ? text : "";
    }
}
