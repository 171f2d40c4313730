package org.carepurse.rest.holding;

import org.carepurse.bankfile.AccountDetails;
import org.carepurse.holding.NamedAccount;

/**
 * A bank account.
 *
 * @param accountName in whose name the bank keeps it
 */
public record AccountCall(String accountName, String sortCode, String accountNumber) {

    NamedAccount account() {
        return new NamedAccount(
                accountName, AccountDetails.parse("sortCode", sortCode, "accountNumber", accountNumber));
    }
}
