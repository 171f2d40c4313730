package org.carepurse.privacy;

/**
 * Kinds of records, as people are told of them: each is kept for one purpose, on one legal ground, for one time. The words are
 * in the bundles, the time is a rule that the commissioner sets.
 */
public enum RecordKind {
    ACCOUNT,
    SIGN_IN,
    MESSAGE,
    PLAN,
    MEASURE,
    MONEY,
    PURCHASE,
    PAYMENT,
    BANK,
    DISPUTE,
    RETURN,
    TRAIL,
    PROOF,
    PRIVACY,
    RULE,
    ORGANISATION,
    DIRECTORY,
    SYSTEM;

    /** The subject of the rule that says for how long. */
    String keptFor() {
        return "KEPT_" + name();
    }
}
