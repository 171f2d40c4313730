package org.carepurse.signal;

/** What a rule looks for. From how much on it signals is the policy's number {@link #subject}. */
public enum SignalKind {
    DUPLICATE_INVOICES,
    SPLIT_INVOICES,
    ROUND_SUMS,
    SERVICE_IN_HOSPITAL,
    SERVICE_AFTER_DEATH,
    OVER_DELIVERY,
    SHARED_BANK_DETAILS,
    RELATED_PROVIDER,
    CHANGED_BANK_DETAILS,
    PRICE_ABOVE_AREA,
    PROVIDER_CONCENTRATION,
    RUSHED_SPENDING,
    MANY_DEVICES,
    REFUSED_SIGN_INS,
    NIGHT_SIGN_INS;

    /** Under which a commissioner sets from how much on the rule signals. */
    public String subject() {
        return "SIGNAL_" + name();
    }
}
