package org.carepurse.web.component;

/** What every single input has: its name, what it asks, what helps, what is wrong. */
public record Field(
        String name,
        String id,
        Label label,
        Hint hint,
        ErrorMessage errorMessage,
        String describedBy,
        FormGroup formGroup,
        Look look) {

    public Field {
        id = id == null ? name : id;
        name = name == null ? "" : name;
        label = label == null ? null : label.naming(id);
        hint = hint == null ? null : hint.called(id + "-hint");
        errorMessage = errorMessage == null ? null : errorMessage.called(id + "-error");
        formGroup = formGroup == null ? FormGroup.USUAL : formGroup;
    }

    static Field named(String name) {
        return new Field(name, null, null, null, null, null, null, Look.USUAL);
    }

    Field label(Label newLabel) {
        return new Field(name, id, newLabel, hint, errorMessage, describedBy, formGroup, look);
    }

    Field hint(Hint newHint) {
        return new Field(name, id, label, newHint, errorMessage, describedBy, formGroup, look);
    }

    Field error(ErrorMessage newError) {
        return new Field(name, id, label, hint, newError, describedBy, formGroup, look);
    }

    Field id(String newId) {
        return new Field(name, newId, label, hint, errorMessage, describedBy, formGroup, look);
    }

    Field look(Look newLook) {
        return new Field(name, id, label, hint, errorMessage, describedBy, formGroup, newLook);
    }

    /** The ids of all that describes the input, or null when nothing does. */
    public String described() {
        return IdList.of(describedBy, hint, errorMessage);
    }

    /** The input's class names: its own, the page's, and the mark of an error. */
    public String classes(String own) {
        return look.classes(own) + (errorMessage == null ? "" : " " + own + "--error");
    }
}
