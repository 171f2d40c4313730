package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.disclosure.SmallNumbers;
import org.carepurse.disclosure.ToldList;
import org.carepurse.disclosure.ToldTable;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/**
 * Answers how many people have budgets, from what was counted last for the quarter's return: so it reads as little of a
 * hundred thousand people as of a hundred. Numbers of few people are kept back. How many there are of each way of holding
 * money is told in the same way whatever else people are told apart by, so that two answers give away no more than one.
 */
@ApplicationScoped
public class TakeUp {

    private static final int NOBODY_SET_IT = 5;

    private final ReturnShelf shelf;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    TakeUp(ReturnShelf shelf, Policies policies, Access access, Clock clock) {
        this.shelf = shelf;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    /** Nothing where nobody has been counted for that quarter. */
    public Optional<TookUp> ask(SignedIn who, TakeUpQuestion asked) {
        access.require(who, Permission.SEE_RETURNS, Whose.commissioners(asked.commissionerId()));
        int smallest = policies.asAt(asked.commissionerId(), London.today(clock))
                .number("SMALL_NUMBER")
                .orElse(NOBODY_SET_IT);
        SmallNumbers small = new SmallNumbers(Math.max(1, smallest));
        return shelf.counted(asked.commissionerId(), asked.quarter()).map(one -> {
            Figures figures = shelf.figures(one);
            return new TookUp(
                    asked,
                    table(asked, figures, small),
                    aYearBefore(asked, small),
                    one.population(),
                    one.target(),
                    small.threshold(),
                    one.preparedAt());
        });
    }

    private Optional<ToldList> aYearBefore(TakeUpQuestion asked, SmallNumbers small) {
        return shelf.known(asked.commissionerId(), asked.quarter().aYearBefore())
                .map(shelf::figures)
                .map(figures -> byWay(asked.rule(), figures, small));
    }

    private static ToldTable table(TakeUpQuestion asked, Figures figures, SmallNumbers small) {
        return small.inTable(cells(asked, figures), byWay(asked.rule(), figures, small));
    }

    private static ToldList byWay(CountingRule rule, Figures figures, SmallNumbers small) {
        return small.inList(Arrays.stream(Way.values())
                .mapToLong(way -> figures.of(Asked.all(rule).held(way)))
                .toArray());
    }

    private static long[][] cells(TakeUpQuestion asked, Figures figures) {
        List<String> groups = asked.by().groups();
        long[][] cells = new long[Way.values().length][groups.size()];
        for (Figure figure : figures.each()) {
            int group = groups.indexOf(asked.by().group(figure.part()));
            if (figure.part().rule() == asked.rule() && group >= 0) {
                cells[figure.part().way().ordinal()][group] += figure.people();
            }
        }
        return cells;
    }
}
