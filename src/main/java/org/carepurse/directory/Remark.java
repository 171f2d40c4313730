package org.carepurse.directory;

/**
 * Something to say of an imported line.
 *
 * @param about the value it speaks of, as it came; may be empty
 */
public record Remark(RemarkKind kind, String about) {

    private static final String BETWEEN = ": ";

    static Remark of(RemarkKind kind, Object about) {
        return new Remark(kind, about.toString().replaceAll("\\s+", " "));
    }

    static Remark read(String kept) {
        int end = kept.indexOf(BETWEEN);
        return new Remark(RemarkKind.valueOf(kept.substring(0, end)), kept.substring(end + BETWEEN.length()));
    }

    String kept() {
        return kind + BETWEEN + about;
    }
}
