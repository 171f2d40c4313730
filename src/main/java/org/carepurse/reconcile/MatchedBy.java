package org.carepurse.reconcile;

/** How it was found what belongs to a line. */
public enum MatchedBy {
    /** The line names it, and the amount is the same. */
    REFERENCE,
    /** It came from another account of the books, or went there, and nothing else between the two comes to it. */
    SENDER,
    /** A rule that somebody made says so of every such line. */
    RULE,
    /** Somebody said so of this line. */
    HAND
}
