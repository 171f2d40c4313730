package org.carepurse.report;

/** How large a paper's letters are. */
public enum Print {
    ORDINARY,

    /** Of 16 points at least, as RNIB asks for large print. */
    LARGE;

    /** @param asked {@code large}, or anything else or nothing for ordinary print */
    public static Print asked(String asked) {
        return "large".equals(asked) ? LARGE : ORDINARY;
    }
}
