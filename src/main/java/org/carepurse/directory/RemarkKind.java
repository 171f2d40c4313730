package org.carepurse.directory;

/** What can be said of an imported line; the words are in the bundles under {@code remark.<name>}. */
public enum RemarkKind {
    // Put right as a person would
    TELEPHONE_MENDED(false),
    POSTCODE_MENDED(false),
    WEBSITE_MENDED(false),
    NUMBER_MENDED(false),
    SHORTENED(false),

    // Recognised
    SAME_AS_LINE(false),
    SAME_AS_PROVIDER(false),
    RENAMED(false),
    ANOTHER_PLACE(false),
    OUT_OF_AREA(false),

    // Someone should look
    TELEPHONE_LEFT_OUT(true),
    POSTCODE_LEFT_OUT(true),
    POSTCODE_MISSING(true),
    WEBSITE_LEFT_OUT(true),
    NUMBER_LEFT_OUT(true),
    POINT_LEFT_OUT(true),
    TYPE_NOT_KNOWN(true),
    VALUES_MISSING(true),
    RUN_BY_ANOTHER(true),
    PERHAPS_THE_SAME(true),

    // Why a line was not taken
    NAME_MISSING(true),
    NAME_TOO_LONG(true),
    TOO_MANY_VALUES(true),
    NOT_READABLE(true),
    NOT_STORED(true);

    private final boolean needsAttention;

    RemarkKind(boolean needsAttention) {
        this.needsAttention = needsAttention;
    }

    public boolean needsAttention() {
        return needsAttention;
    }
}
