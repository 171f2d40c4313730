package org.carepurse.holding;

import org.carepurse.identity.OrganisationKind;

/**
 * An organisation that a commissioner has approved to keep people's money.
 *
 * @param reference the organisation's
 * @param account the bank account it keeps the money in, as its owner and those who pay in may see it
 * @param people how many have agreed that it keeps theirs
 */
public record Keeper(long id, String reference, String name, OrganisationKind kind, String account, long people) {}
