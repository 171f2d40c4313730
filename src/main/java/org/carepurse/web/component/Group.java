package org.carepurse.web.component;

/** What every group of inputs has: its name, the question, what helps, what is wrong. */
public record Group(
        String name,
        String idPrefix,
        Fieldset fieldset,
        Hint hint,
        ErrorMessage errorMessage,
        String describedBy,
        FormGroup formGroup,
        Look look) {

    public Group {
        idPrefix = idPrefix == null ? name : idPrefix;
        hint = hint == null ? null : hint.called(idPrefix + "-hint");
        errorMessage = errorMessage == null ? null : errorMessage.called(idPrefix + "-error");
        formGroup = formGroup == null ? FormGroup.USUAL : formGroup;
    }

    static Group named(String name) {
        return new Group(name, null, null, null, null, null, null, Look.USUAL);
    }

    Group fieldset(Fieldset newFieldset) {
        return new Group(name, idPrefix, newFieldset, hint, errorMessage, describedBy, formGroup, look);
    }

    Group hint(Hint newHint) {
        return new Group(name, idPrefix, fieldset, newHint, errorMessage, describedBy, formGroup, look);
    }

    Group error(ErrorMessage newError) {
        return new Group(name, idPrefix, fieldset, hint, newError, describedBy, formGroup, look);
    }

    Group look(Look newLook) {
        return new Group(name, idPrefix, fieldset, hint, errorMessage, describedBy, formGroup, newLook);
    }

    /** The ids of all that describes the group, or null when nothing does. */
    public String described() {
        boolean byFieldset = fieldset != null && fieldset.describedBy() != null;
        return IdList.of(byFieldset ? fieldset.describedBy() : describedBy, hint, errorMessage);
    }

    /** The fieldset with its description in place, or null when the group has none. */
    public Fieldset describedFieldset() {
        return fieldset == null ? null : fieldset.described(described());
    }
}
