package org.carepurse.statement;

import org.carepurse.bankfile.AccountDetails;
import org.carepurse.identity.Whose;

/**
 * A bank account of the books. Whoever keeps the account says whose it is, and so who may see it.
 *
 * @param id by which the ledger knows it
 * @param whose with its commissioner at least
 */
public record StatementAccount(long id, Whose whose, AccountDetails details) {

    long commissionerId() {
        return whose.commissionerId();
    }
}
