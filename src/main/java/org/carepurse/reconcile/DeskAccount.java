package org.carepurse.reconcile;

import org.carepurse.payment.Cashier;
import org.carepurse.statement.StatementAccount;

/** An account that somebody pays from, as the bank and as the books know it. */
public record DeskAccount(StatementAccount account, String reference, String name, Cashier cashier) {

    public String masked() {
        return account.details().masked();
    }

    long id() {
        return account.id();
    }

    long commissionerId() {
        return cashier.commissionerId();
    }
}
