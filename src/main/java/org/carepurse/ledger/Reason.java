package org.carepurse.ledger;

/** Why an entry was made; the words a person reads are in the bundles under {@code movement.<REASON>}. */
public enum Reason {

    /** A commissioner puts money on a funding line. */
    FUNDED(true),
    /** A commissioner grants a funding line money that is to be paid in later. */
    PROMISED(true),
    /** What was promised and never paid in is the commissioner's again. */
    LET_GO(false),
    /** What was promised is paid into the account that the line's money is kept in. */
    PAID_IN(true),
    /** The person pays their own part into that account. */
    CONTRIBUTED(true),
    /** A commissioner takes money that no goal has been given off a funding line. */
    WITHDRAWN(true),
    /** A holder gives a goal's pot money from its funding line. */
    ALLOCATED(true),
    /** A holder takes money that can be spent back from a pot to its funding line. */
    RETURNED(true),
    /** An order sets money aside. */
    HELD(false),
    /** An approved invoice turns money set aside into money owed. */
    SETTLED(true),
    /** Money set aside is not needed any more. */
    RELEASED(false),
    /** Money was set aside by mistake. */
    VOIDED(false),
    /** Money was set aside until a day that has passed. */
    EXPIRED(false),
    /** An instruction to pay a provider left us. */
    SENT(false),
    /** The bank says that a provider has been paid. */
    PAID(false),
    /** What was sent did not reach the provider: it is owed as before. */
    NOT_PAID(false),
    /** What had reached the provider came back: it is owed again, and the cash is in the bank again. */
    PAID_BACK(false),
    /** Cash came into a bank account from outside. */
    BANKED(true),
    /** Whoever keeps a commissioner's own bank account took its charge out of it. */
    CHARGED(true),
    /** Cash went from one of a commissioner's own bank accounts to another. */
    TRANSFERRED(true),
    /** A provider takes back what it charged, before it was paid. */
    CREDITED(false),
    /** A provider takes back what it charged, and the cash that it had been paid is in the bank again. */
    REFUNDED(false),
    /** A block contract pays for what a provider has earned. */
    COVERED(false),
    /** A provider takes back some of what a block contract pays for. */
    NOT_COVERED(false),
    /** What was left of a closed year goes on to the next one. */
    CARRIED_OVER(false),
    /** What was left of a closed year goes back to the commissioner. */
    RECOVERED(false),
    /** A late charge against a closed year takes back what the commissioner had recovered. */
    CHARGED_LATE(false),
    /** Whoever holds a fund took what a support cost out of the account that the fund is kept in. */
    DRAWN_DOWN(false),
    /** Whoever keeps a person's money took the fee that the person agreed to out of the account it is kept in. */
    FEE_TAKEN(false),
    /** A person paid somebody from the account in which they hold their money themselves, as their bank says. */
    SPENT(true),
    /** Money goes on to the line under which it is held from now on. */
    MOVED_ON(false),
    /** Cash went from the account it was kept in to the one it is kept in from now on. */
    HANDED_OVER(false),
    /** An earlier entry was wrong: every move of it, the other way round. */
    CORRECTED(false);

    private final boolean correctable;

    Reason(boolean correctable) {
        this.correctable = correctable;
    }

    /**
     * Whether a correction undoes such an entry. A hold is undone by voiding or releasing it, an ended one by placing
     * another; what was sent comes back by an act of its kind: these are acts of their own, with reasons of their own.
     */
    public boolean isCorrectable() {
        return correctable;
    }
}
