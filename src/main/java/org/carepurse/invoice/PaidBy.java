package org.carepurse.invoice;

/** Who pays a provider for a part of an invoice. */
public enum PaidBy {
    /** The commissioner, by a run of its own. */
    COMMISSIONER,
    /** The bureau or the fund holder that keeps the person's money, by a run of its own. */
    KEEPER,
    /** The person, or their nominee, from an account or a card of theirs. No run ever does. */
    PERSON,
    /** A block contract, outside these books: nothing is sent for it. */
    BLOCK_CONTRACT
}
