package org.carepurse.report;

import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.OWED;
import static org.carepurse.ledger.AccountKind.PAID;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What happened to some of a plan's money in a period: what it was, plus what came, less what went back and what was
 * spent, is what it is; of that some is set aside, and the rest is left.
 *
 * @param goal the goal's title; empty when the money is no one goal's
 * @param had on the morning of the first day
 * @param came given to it
 * @param wentBack taken from it again
 * @param spent owed to providers or paid, less what they took back
 * @param setAside held by orders on the evening of the last day
 */
public record StatementLine(String goal, Money had, Money came, Money wentBack, Money spent, Money setAside) {

    /** @param within the accounts whose money it is; a move between two of them is none */
    static StatementLine of(String goal, Set<AccountKind> within, Collection<Flow> flows) {
        Predicate<Flow> in = flow -> within.contains(flow.to()) && !within.contains(flow.from());
        Predicate<Flow> out = flow -> within.contains(flow.from()) && !within.contains(flow.to());
        Predicate<Flow> before = Flow::before;
        Predicate<Flow> spending = flow -> flow.to() == OWED || flow.from() == OWED || flow.from() == PAID;
        Predicate<Flow> sorting = before.or(spending).negate();
        return new StatementLine(
                goal,
                sum(flows, before.and(in)).minus(sum(flows, before.and(out))),
                sum(flows, sorting.and(in)),
                sum(flows, sorting.and(out)),
                sum(flows, before.negate().and(spending).and(out))
                        .minus(sum(flows, before.negate().and(spending).and(in))),
                sum(flows, flow -> flow.to() == HELD).minus(sum(flows, flow -> flow.from() == HELD)));
    }

    /** On the evening of the last day. */
    public Money has() {
        return had.plus(came).minus(wentBack).minus(spent);
    }

    /** What can be spent: all there is but what is set aside. */
    public Money left() {
        return has().minus(setAside);
    }

    private static Money sum(Collection<Flow> flows, Predicate<Flow> which) {
        return flows.stream().filter(which).map(Flow::amount).reduce(Sterling.NONE, Money::plus);
    }
}
