package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.holding.HeldAccount;

/** The accounts that a person looks after. */
public record AccountsPage(List<HeldAccount> accounts) {

    public AccountsPage {
        accounts = List.copyOf(accounts);
    }
}
