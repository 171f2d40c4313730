package org.carepurse.web.component;

/** One line to type in. */
public record Input(
        Field field, Typing typing, String value, Affix prefix, Affix suffix, Look inputWrapper, boolean disabled) {

    public Input {
        inputWrapper = inputWrapper == null ? Look.USUAL : inputWrapper;
    }

    public static Input named(String name) {
        return new Input(Field.named(name), Typing.WORDS, null, null, null, null, false);
    }

    /** A sum of money in pounds, as a person types it. */
    public static Input ofMoney(String name) {
        return named(name).typing(Typing.MONEY).prefix("£").width(10);
    }

    public Input label(String text) {
        return label(Label.of(text));
    }

    public Input label(Label label) {
        return with(field.label(label));
    }

    public Input hint(String text) {
        return with(field.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public Input error(ErrorMessage error) {
        return with(field.error(error));
    }

    public Input id(String id) {
        return with(field.id(id));
    }

    public Input classes(String classes) {
        return with(field.look(Look.of(field.look().classes(classes))));
    }

    /** @param characters how much room the expected answer needs: 2, 3, 4, 5, 10, 20 or 30 */
    public Input width(int characters) {
        return classes("govuk-input--width-" + characters);
    }

    public Input value(String typed) {
        return new Input(field, typing, typed, prefix, suffix, inputWrapper, disabled);
    }

    public Input typing(Typing how) {
        return new Input(field, how, value, prefix, suffix, inputWrapper, disabled);
    }

    public Input prefix(String unit) {
        return new Input(field, typing, value, Affix.of(unit), suffix, inputWrapper, disabled);
    }

    public Input suffix(String unit) {
        return new Input(field, typing, value, prefix, Affix.of(unit), inputWrapper, disabled);
    }

    private Input with(Field changed) {
        return new Input(changed, typing, value, prefix, suffix, inputWrapper, disabled);
    }

    /** Whether something stands beside the input in one box. */
    public boolean isWrapped() {
        return Affix.isDrawn(prefix)
                || Affix.isDrawn(suffix)
                || field.formGroup().before() != null
                || field.formGroup().after() != null;
    }
}
