package org.carepurse.web.component;

import java.util.Locale;

/** One of the fields a date is typed in. */
public record DatePart(
        String name,
        String id,
        String label,
        String value,
        String classes,
        String inputmode,
        String autocomplete,
        String pattern,
        Attributes attributes) {

    static DatePart of(String name, int width) {
        return new DatePart(name, null, null, null, "govuk-input--width-" + width, null, null, null, null);
    }

    DatePart labelled(String text) {
        return new DatePart(name, id, text, value, classes, inputmode, autocomplete, pattern, attributes);
    }

    DatePart typed(String text) {
        return new DatePart(name, id, label, text, classes, inputmode, autocomplete, pattern, attributes);
    }

    DatePart called(String newId) {
        return new DatePart(name, newId, label, value, classes, inputmode, autocomplete, pattern, attributes);
    }

    /** As the plain input it is, in the date's box. */
    Input in(String box, String namePrefix) {
        String asked = label == null ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : label;
        Label small = new Label(Plain.of(asked), null, false, Look.of("govuk-date-input__label"));
        String full = classes == null ? "govuk-date-input__input" : "govuk-date-input__input " + classes;
        Field field = new Field(
                namePrefix == null ? name : namePrefix + "-" + name,
                id == null ? box + "-" + name : id,
                small,
                null,
                null,
                null,
                null,
                new Look(full, attributes));
        return new Input(
                field,
                new Typing(null, inputmode == null ? "numeric" : inputmode, autocomplete, null, pattern, null),
                value,
                null,
                null,
                null,
                false);
    }
}
