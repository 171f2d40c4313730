package org.carepurse.reconcile;

import org.carepurse.payment.Cashier;
import org.carepurse.statement.StatementAccount;

/** An account that somebody pays from, as the bank and as the books know it. */
public record DeskAccount(StatementAccount account, String reference, String name, Cashier cashier) {

    public String masked() {
        return account.details().masked();
    }

    /** The commissioner's own; otherwise it is an account of people's money. */
    public boolean isCommissioners() {
        return cashier.keeperId() == null;
    }

    long id() {
        return account.id();
    }

    long commissionerId() {
        return cashier.commissionerId();
    }
}
