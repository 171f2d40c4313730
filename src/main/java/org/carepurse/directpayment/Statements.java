package org.carepurse.directpayment;

import org.carepurse.holding.HeldAccount;
import org.carepurse.statement.StatementAccount;

/** A person's account as those know it who read its statements. */
public final class Statements {

    private Statements() {}

    public static StatementAccount of(HeldAccount account) {
        return new StatementAccount(account.id(), account.whose(), account.details());
    }
}
