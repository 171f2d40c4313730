package org.carepurse.budget;

/** The three ways in which the law lets a budget be held. */
public enum HoldingType {
    /** The commissioner keeps the money and pays the provider. */
    NOTIONAL,
    /** Somebody independent holds it and arranges the support: an individual service fund. */
    THIRD_PARTY,
    /** The money is paid out to an account from which support is paid. */
    DIRECT_PAYMENT
}
