package org.carepurse.reconcile;

/**
 * What belongs to a line.
 *
 * @param subject the reference that it is about; empty when nothing in the books belongs to it
 * @param explanation why nothing does; empty otherwise
 * @param ruleId of the rule that said so, or null
 */
public record Matched(MatchedBy by, String subject, String explanation, Long ruleId) {

    static Matched to(MatchedBy by, String subject) {
        return new Matched(by, subject, "", null);
    }

    static Matched explained(MatchedBy by, String explanation) {
        return new Matched(by, "", explanation, null);
    }

    Matched byRule(long id) {
        return new Matched(MatchedBy.RULE, subject, explanation, id);
    }

    /** Whether it is money from outside, which only the line itself names. */
    public boolean isDeposit() {
        return subject.startsWith(CashNews.DEPOSITED);
    }

    /** Whether it is what the account costs, which only the line itself names. */
    public boolean isCharge() {
        return subject.startsWith(CashNews.CHARGED);
    }

    /** Whether nothing in the books belongs to the line. */
    public boolean isExplained() {
        return subject.isEmpty();
    }
}
