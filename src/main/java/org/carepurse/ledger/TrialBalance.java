package org.carepurse.ledger;

import java.util.List;
import java.util.function.Function;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** All that went in and out of each kind of account: what went in somewhere came out elsewhere, to the penny. */
public record TrialBalance(List<Line> lines) {

    /** What came into all accounts of a kind, and what went out of them. */
    public record Line(AccountKind kind, Money debits, Money credits) {

        public Money balance() {
            return debits.minus(credits);
        }
    }

    public TrialBalance {
        lines = List.copyOf(lines);
    }

    public Money debits() {
        return sum(Line::debits);
    }

    public Money credits() {
        return sum(Line::credits);
    }

    public boolean isBalanced() {
        return debits().equals(credits());
    }

    public Money balanceOf(AccountKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::balance)
                .findFirst()
                .orElse(Sterling.NONE);
    }

    private Money sum(Function<Line, Money> side) {
        return lines.stream().map(side).reduce(Sterling.NONE, Money::plus);
    }
}
