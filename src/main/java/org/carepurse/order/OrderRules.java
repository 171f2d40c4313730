package org.carepurse.order;

import java.util.List;
import java.util.stream.Stream;

/**
 * The policy of ordering: every rule, in the order in which people are told. A rule that is not in this list does not
 * exist.
 */
final class OrderRules {

    /** The rules that the facts of a line decide for good. */
    static final List<OrderRule> BEFORE_MONEY = List.of(
            new ServiceCanBeOrdered(),
            new PriceIsAsShown(),
            new CostsSomething(),
            new NotProhibited(),
            new NotRestrictedHere(),
            new PlanIsApproved(),
            new NotInThePast(),
            new WithinThePlansTime(),
            new NothingNewToRepeatWhenReviewIsOverdue(),
            new FamilyOnlyByException(),
            new GoalHasMoney(),
            new OfAnOpenYear(),
            new BlockSharesAreNotional(),
            new NamedInThePlan(),
            new WithinTheApprovalLimit());

    /** Asked last, of what could be ordered at once: a request for approval sets nothing aside yet. */
    static final OrderRule MONEY = new EnoughMoney();

    static final List<OrderRule> ALL =
            Stream.concat(BEFORE_MONEY.stream(), Stream.of(MONEY)).toList();

    private OrderRules() {}

    /** What the rules have against the line; empty when it can be ordered at once. */
    static List<Verdict> against(LineFacts line) {
        List<Verdict> before = againstBeforeMoney(line);
        return before.isEmpty() ? against(line, List.of(MONEY)) : before;
    }

    /** The same, leaving the word on money to the ledger. */
    static List<Verdict> againstBeforeMoney(LineFacts line) {
        return against(line, BEFORE_MONEY);
    }

    private static List<Verdict> against(LineFacts line, List<OrderRule> rules) {
        return rules.stream()
                .map(rule -> rule.judge(line))
                .filter(verdict -> !(verdict instanceof Verdict.Allowed))
                .toList();
    }
}
