package org.carepurse.identity;

/** What an organisation does with the money: grants it, earns it, or keeps it for people. */
public enum OrganisationKind {
    COMMISSIONER,
    PROVIDER,
    /** Does the banking and the paperwork for people with a managed account. */
    BUREAU,
    /** Holds individual service funds and arranges support from them. */
    FUND_HOLDER
}
