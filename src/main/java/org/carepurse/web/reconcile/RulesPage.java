package org.carepurse.web.reconcile;

import java.util.List;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.Rule;

/** The rules of an account. */
public record RulesPage(DeskAccount account, List<Rule> rules, boolean mayAct) {

    public String address() {
        return "/reconcile/" + account.reference();
    }
}
