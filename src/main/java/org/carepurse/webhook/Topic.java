package org.carepurse.webhook;

/** What an address can be told of. */
public enum Topic {
    ORDER_PLACED("order.placed"),
    ORDER_CANCELLED("order.cancelled"),
    INVOICE_APPROVED("invoice.approved"),
    INVOICE_PART_APPROVED("invoice.part_approved"),
    INVOICE_QUERIED("invoice.queried"),
    INVOICE_REJECTED("invoice.rejected"),
    /** A payment was let go: its remittance advice can be read. */
    PAYMENT_COMING("payment.coming"),
    PAYMENT_SENT("payment.sent"),
    PAYMENT_PAID("payment.paid"),
    PAYMENT_FAILED("payment.failed"),
    PAYMENT_RETURNED("payment.returned"),
    /** Asked for by the provider, to try the way; every address takes it. */
    TEST("test");

    private final String type;

    Topic(String type) {
        this.type = type;
    }

    /** As it stands in the message. */
    public String type() {
        return type;
    }

    public boolean canBeChosen() {
        return this != TEST;
    }
}
