package org.carepurse.directory;

/** What can be done to a provider's entry. */
public enum ProviderAct {
    ASK_FOR_APPROVAL,
    APPROVE,
    SUSPEND,
    REINSTATE,
    CLOSE
}
