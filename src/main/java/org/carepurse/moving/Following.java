package org.carepurse.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.LineMoves;
import org.carepurse.budget.Pot;
import org.carepurse.holding.HandingOn;
import org.carepurse.holding.Handovers;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.MoneyCameFree;
import org.carepurse.ledger.MoveOn;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * What comes free under a line whose money has moved on follows it, within the act that freed it: the same goal has it where
 * the money is held now, and whoever had the cash is told to hand it over. When that year is closed no goal has it, and it
 * waits on the closed line for the commissioner to recover.
 */
@ApplicationScoped
class Following {

    private static final String LEFT =
            """
            SELECT DISTINCT line.id FROM pot JOIN funding_line line ON line.id = pot.line_id
             WHERE pot.id IN (%s) AND line.goes_on_id IS NOT NULL ORDER BY line.id""";

    private final Tables tables;
    private final Ledger ledger;
    private final LineMoves lines;
    private final HandingOn agreements;
    private final Handovers handovers;

    @Inject
    Following(Tables tables, Ledger ledger, LineMoves lines, HandingOn agreements, Handovers handovers) {
        this.tables = tables;
        this.ledger = ledger;
        this.lines = lines;
        this.agreements = agreements;
        this.handovers = handovers;
    }

    void hear(@Observes MoneyCameFree free) {
        List<Long> left = left(free.pots());
        for (int i = 0; i < left.size(); i++) {
            Occasion occasion =
                    free.occasion().part("%s on %d".formatted(free.occasion().part(), i));
            follow(lines.numbered(left.get(i)), occasion);
        }
    }

    private List<Long> left(Collection<Long> pots) {
        return tables.read(LEFT.formatted(Tables.marks(pots.size())), row -> row.getLong(1), pots.toArray());
    }

    private void follow(FundingLine from, Occasion occasion) {
        FundingLine to = lines.whereNow(from);
        List<MoveOn.Goal> goals = goals(from, to);
        Money unsorted = ledger.unallocated(from.id());
        Money free = goals.stream().map(MoveOn.Goal::taken).reduce(unsorted, Money::plus);
        if (free.isPositive()) {
            must(ledger.moveOn(
                    new MoveOn(
                            from.id(),
                            to.id(),
                            goals,
                            unsorted,
                            ledger.promised(from.id()),
                            Sterling.NONE,
                            Sterling.NONE),
                    occasion));
            handovers.instruct(
                    lines.planOf(from),
                    agreements.lastOf(from.id()).orElse(null),
                    agreements.lastOf(to.id()).orElse(null),
                    free,
                    occasion.actorId());
        }
    }

    /** Everything that each goal can spend there; where a year is closed it goes to no goal. */
    private List<MoveOn.Goal> goals(FundingLine from, FundingLine to) {
        List<MoveOn.Goal> goals = new ArrayList<>();
        for (Pot pot : lines.potsOf(from)) {
            Money there = ledger.balanceOf(pot.id()).available();
            if (there.isPositive()) {
                goals.add(
                        to.isClosed()
                                ? new MoveOn.Goal(pot.id(), pot.id(), there, Sterling.NONE)
                                : new MoveOn.Goal(
                                        pot.id(), lines.potFor(pot, to).id(), there, there));
            }
        }
        return goals;
    }

    private static void must(Outcome<?> moved) {
        if (!moved.isDone()) {
            throw new BrokenInvariant("What came free does not follow: " + moved.why());
        }
    }
}
