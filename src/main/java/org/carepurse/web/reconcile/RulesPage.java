package org.carepurse.web.reconcile;

import java.util.List;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.Rule;
import org.carepurse.web.frame.Frame;

/** The rules of an account. */
public record RulesPage(DeskAccount account, List<Rule> rules, boolean mayAct) {

    public String address() {
        return "/reconcile/" + account.reference();
    }

    public String says(Frame frame, Rule rule) {
        if (rule.says().isCash()) {
            return frame.say(rule.goesOut() ? "reconcile.rules.charge" : "reconcile.rules.deposit");
        }
        if (rule.says().isMove()) {
            return frame.say("reconcile.rules.move", rule.says().about());
        }
        return rule.says().explanation().isEmpty()
                ? frame.say("reconcile.rules.own-part", rule.says().about())
                : rule.says().explanation();
    }
}
