package org.carepurse.rest.reconcile;

import org.carepurse.reconcile.Rule;

/**
 * @param explanation why nothing in the books belongs to such lines; absent when something does
 * @param about the agreement under which they are somebody's own part, or the account at the other end; absent otherwise
 * @param lines how many lines it has said so of
 */
public record RuleView(String rule, String words, boolean out, String explanation, String about, long lines) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.reference(),
                rule.words(),
                rule.goesOut(),
                orNothing(rule.says().explanation()),
                orNothing(rule.says().about()),
                rule.lines());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
