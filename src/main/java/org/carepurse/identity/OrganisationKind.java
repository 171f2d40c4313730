package org.carepurse.identity;

/** What an organisation does with the money: grants it, or earns it. */
public enum OrganisationKind {
    COMMISSIONER,
    PROVIDER
}
