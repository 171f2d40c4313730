package org.carepurse.web.directpayment;

import org.carepurse.holding.HeldAccount;
import org.carepurse.statement.StatementReport;

/** What a statement that was brought in came to. */
public record StatementPage(HeldAccount account, StatementReport.InFull statement) {

    public String path() {
        return "/direct-payments/" + account.reference();
    }
}
