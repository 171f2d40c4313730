package org.carepurse.takeup;

import org.carepurse.budget.HoldingType;

/** How a service that a council pays for reaches the person, as Client Level Data tells it. */
public enum DeliveryMechanism {
    DIRECT_PAYMENT("Direct Payment"),
    COUNCIL_MANAGED_PERSONAL_BUDGET("CASSR Managed Personal Budget"),
    /** Bought for the person without a budget of theirs. */
    COUNCIL_COMMISSIONED_SUPPORT("CASSR Commissioned Support");

    private final String written;

    DeliveryMechanism(String written) {
        this.written = written;
    }

    /** A fund that somebody else keeps for the person is managed for the council. */
    static DeliveryMechanism of(HoldingType type) {
        return type == HoldingType.DIRECT_PAYMENT ? DIRECT_PAYMENT : COUNCIL_MANAGED_PERSONAL_BUDGET;
    }

    public String written() {
        return written;
    }
}
