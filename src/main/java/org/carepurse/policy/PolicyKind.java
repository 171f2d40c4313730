package org.carepurse.policy;

/** What a rule is about. */
public enum PolicyKind {
    /** A category that no budget may pay for. */
    PROHIBITED_CATEGORY,
    /** A category that one commissioner restricts, for everyone to see. */
    LOCAL_RESTRICTION,
    /** The amount above which an act needs someone's approval. */
    APPROVAL_LIMIT
}
