package org.carepurse.web.component;

/** A file to choose. */
public record FileUpload(Field field, String value, boolean multiple, boolean disabled) {

    public static FileUpload named(String name) {
        return new FileUpload(Field.named(name), null, false, false);
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
}
