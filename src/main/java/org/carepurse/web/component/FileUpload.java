package org.carepurse.web.component;

/** A file to choose; its form must be one that takes files. */
public record FileUpload(Field field, String value, Boolean multiple, boolean disabled) {

    public static FileUpload named(String name) {
        return new FileUpload(Field.named(name), null, null, false);
    }

    public FileUpload id(String id) {
        return with(field.id(id));
    }

    public FileUpload label(String text) {
        return with(field.label(Label.of(text)));
    }

    public FileUpload hint(String text) {
        return with(field.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public FileUpload error(ErrorMessage error) {
        return with(field.error(error));
    }

    private FileUpload with(Field changed) {
        return new FileUpload(changed, value, multiple, disabled);
    }

    public boolean isMultiple() {
        return Boolean.TRUE.equals(multiple);
    }
}
