package org.carepurse.payment;

/** The ways by which payments can leave. */
public enum RouteName {
    /** A route that exists only here, for trying things out with invented people. */
    SIMULATOR(false),
    /** A file for the bank in the format of ISO 20022. */
    PAIN_001(true),
    /** A file for Bacs Direct Credit. */
    BACS(true),
    /** A table for those who type payments in, or load them at their bank's own pages. */
    CSV(true);

    private final boolean isByFile;

    RouteName(boolean isByFile) {
        this.isByFile = isByFile;
    }

    /** Whether a person carries it to the bank. */
    public boolean isByFile() {
        return isByFile;
    }
}
