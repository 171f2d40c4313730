package org.carepurse.web.component;

import java.util.List;

/** One answer out of a long list. For a few answers, radios are easier for everyone. */
public record Select(Field field, String value, List<Option> items, boolean disabled) {

    public Select {
        items = items == null ? List.of() : items;
    }

    public static Select named(String name) {
        return new Select(Field.named(name), null, null, false);
    }

    public Select label(String text) {
        return with(field.label(Label.of(text)));
    }

    public Select hint(String text) {
        return with(field.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public Select error(ErrorMessage error) {
        return with(field.error(error));
    }

    public Select value(String chosen) {
        return new Select(field, chosen, items, disabled);
    }

    public Select items(List<Option> options) {
        return new Select(field, value, options, disabled);
    }

    private Select with(Field changed) {
        return new Select(changed, value, items, disabled);
    }
}
