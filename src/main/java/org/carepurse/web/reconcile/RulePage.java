package org.carepurse.web.reconcile;

import org.carepurse.reconcile.Rule;
import org.carepurse.web.frame.Problems;

/**
 * One rule, to be changed.
 *
 * @param rules the address of all of them
 */
public record RulePage(String rules, Rule rule, Typed typed, Problems problems) {

    /** @param why asked only of a rule that explains lines */
    public record Typed(String words, String why) {}

    public String address() {
        return rules + "/" + rule.reference();
    }
}
