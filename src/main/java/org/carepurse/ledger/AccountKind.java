package org.carepurse.ledger;

import java.util.EnumSet;
import java.util.Set;

/** The chart of accounts: what each kind holds, and where money may go from it. Every arrow that is not here is refused. */
public enum AccountKind {

    /** A commissioner's own money, before any budget: below zero by all that it has funded. */
    FUNDING,
    /** What a funding line was granted and has not been paid in yet, where its holding gets the cash first. */
    PROMISED,
    /** A funding line's money that no goal has been given yet. */
    UNALLOCATED,
    /** A pot's money that can be spent. */
    AVAILABLE,
    /** A pot's money set aside by orders. */
    HELD,
    /** What a provider has earned and has not been paid yet. */
    OWED,
    /** What a provider has been sent, and nobody has said yet whether it arrived. */
    SENT,
    /** What a provider has been paid; below zero while a payment came back of which it had refunded a part. */
    PAID,
    /** What a provider has earned and the commissioner pays for by a block contract, outside these books. */
    COVERED,
    /** What the commissioner got back of a funding line's closed year; below zero when late charges came to more. */
    RECOVERED,
    /** The cash in a bank account; below zero when the bank lends it. */
    BANK,
    /** Everybody who is not in these books: below zero by all the cash that they have sent us. */
    OUTSIDE;

    Set<AccountKind> flowsTo() {
        return switch (this) {
            case FUNDING -> EnumSet.of(PROMISED, UNALLOCATED);
            case PROMISED -> EnumSet.of(FUNDING, PROMISED, UNALLOCATED);
            case UNALLOCATED -> EnumSet.of(FUNDING, PROMISED, UNALLOCATED, AVAILABLE, RECOVERED);
            case AVAILABLE -> EnumSet.of(UNALLOCATED, HELD, OWED);
            case HELD -> EnumSet.of(AVAILABLE, OWED);
            case OWED -> EnumSet.of(HELD, AVAILABLE, SENT, PAID, COVERED);
            case SENT -> EnumSet.of(OWED, PAID);
            case PAID -> EnumSet.of(OWED, AVAILABLE);
            case COVERED -> EnumSet.of(OWED);
            case RECOVERED -> EnumSet.of(UNALLOCATED);
            case BANK -> EnumSet.of(OUTSIDE, BANK);
            case OUTSIDE -> EnumSet.of(BANK);
        };
    }

    boolean isOfPot() {
        return this == AVAILABLE || this == HELD;
    }
}
