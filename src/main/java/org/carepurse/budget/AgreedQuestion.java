package org.carepurse.budget;

/**
 * Asked of whoever keeps agreements: has the person agreed with somebody to keep this line's money? Whoever observes it
 * answers in the same transaction; where nobody does, they have not.
 */
public final class AgreedQuestion {

    private final long lineId;
    private boolean agreed;

    AgreedQuestion(FundingLine line) {
        this.lineId = line.id();
    }

    public void isAgreed() {
        agreed = true;
    }

    boolean answered() {
        return agreed;
    }

    public long lineId() {
        return lineId;
    }
}
