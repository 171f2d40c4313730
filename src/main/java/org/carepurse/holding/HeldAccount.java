package org.carepurse.holding;

import java.util.Set;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.identity.Whose;

/**
 * The account, for the direct payment only, that a person or somebody for them pays from: under one accepted agreement or
 * several.
 *
 * @param id by which the ledger knows it
 * @param name in whose name the bank keeps it
 * @param holder the budget holder's name
 * @param plan the reference of the latest plan whose money is in it
 * @param lines the funding lines whose money is in it
 */
public record HeldAccount(
        long id,
        String reference,
        String name,
        AccountDetails details,
        String holder,
        Whose whose,
        String plan,
        Set<Long> lines) {

    public HeldAccount {
        lines = Set.copyOf(lines);
    }
}
