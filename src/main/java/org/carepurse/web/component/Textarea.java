package org.carepurse.web.component;

/** Several lines to type in. */
public record Textarea(
        Field field, String value, Integer rows, String spellcheck, String autocomplete, boolean disabled) {

    private static final int USUAL_ROWS = 5;

    public Textarea {
        rows = rows == null ? USUAL_ROWS : rows;
    }

    public static Textarea named(String name) {
        return new Textarea(Field.named(name), null, null, null, null, false);
    }

    public Textarea label(String text) {
        return label(Label.of(text));
    }

    public Textarea label(Label label) {
        return with(field.label(label));
    }

    public Textarea hint(String text) {
        return with(field.hint(Hint.of(text)));
    }

    public Textarea id(String id) {
        return with(field.id(id));
    }

    /** @param error null when the answer is right */
    public Textarea error(ErrorMessage error) {
        return with(field.error(error));
    }

    public Textarea value(String typed) {
        return new Textarea(field, typed, rows, spellcheck, autocomplete, disabled);
    }

    public Textarea rows(int number) {
        return new Textarea(field, value, number, spellcheck, autocomplete, disabled);
    }

    private Textarea with(Field changed) {
        return new Textarea(changed, value, rows, spellcheck, autocomplete, disabled);
    }
}
