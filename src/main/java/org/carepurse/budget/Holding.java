package org.carepurse.budget;

/** How a pot is held: each type of holding, a direct payment in each of its modes. */
public enum Holding {
    NOTIONAL(HoldingType.NOTIONAL),
    THIRD_PARTY(HoldingType.THIRD_PARTY),
    OWN_ACCOUNT(HoldingType.DIRECT_PAYMENT),
    NOMINEES_ACCOUNT(HoldingType.DIRECT_PAYMENT),
    /** A bureau does the banking and the paperwork; by law still a direct payment (SI 2017/219, regulation 2). */
    MANAGED_ACCOUNT(HoldingType.DIRECT_PAYMENT),
    PREPAID_CARD(HoldingType.DIRECT_PAYMENT);

    private final HoldingType type;

    Holding(HoldingType type) {
        this.type = type;
    }

    public HoldingType type() {
        return type;
    }

    /** Whether the cash is paid to whoever keeps it before anything is bought with it. */
    public boolean getsCashFirst() {
        return type != HoldingType.NOTIONAL;
    }

    /** Whether it lies in an account of theirs, from which they pay providers themselves. */
    public boolean isPaidByThePerson() {
        return this == OWN_ACCOUNT || this == NOMINEES_ACCOUNT || this == PREPAID_CARD;
    }
}
