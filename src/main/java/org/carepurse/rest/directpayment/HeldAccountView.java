package org.carepurse.rest.directpayment;

import org.carepurse.holding.HeldAccount;

/**
 * An account that a person pays from, or somebody for them.
 *
 * @param name in whose name the bank keeps it
 * @param number its account number, hidden but for its end
 * @param plan the reference of the latest plan whose money is in it
 */
public record HeldAccountView(String account, String name, String number, String holder, String plan) {

    static HeldAccountView of(HeldAccount account) {
        return new HeldAccountView(
                account.reference(), account.name(), account.details().masked(), account.holder(), account.plan());
    }
}
