package org.carepurse.holding;

/**
 * Told to whoever pays providers: an organisation keeps people's money in this account from now on.
 *
 * @param by who of the commissioner approved it
 */
public record KeeperApproved(KeptAccount account, long by) {}
