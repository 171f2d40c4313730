package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Given;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measuring;
import org.carepurse.time.London;

/** How two of the demo's people were while their plan was written, and how they are today. */
@ApplicationScoped
class DemoMeasures {

    private static final int DAYS_BEFORE = 14;

    private final Measuring measuring;
    private final Clock clock;

    @Inject
    DemoMeasures(Measuring measuring, Clock clock) {
        this.measuring = measuring;
        this.clock = clock;
    }

    /** Somebody whose days got better. */
    void better(SignedIn holder, String plan, String goal, LocalDate startsOn) {
        LocalDate before = startsOn.minusDays(DAYS_BEFORE);
        LocalDate now = London.today(clock);
        enter(holder, plan, "", before, Measure.EQ_5D_5L, 3, 2, 4, 3, 3, 45);
        enter(holder, plan, "", now, Measure.EQ_5D_5L, 2, 1, 3, 2, 2, 65);
        enter(holder, plan, "", before, Measure.WSAS, 7, 5, 7, 5, 4);
        enter(holder, plan, "", now, Measure.WSAS, 5, 4, 4, 3, 3);
        enter(holder, plan, "", before, Measure.ONS4, 4, 5, 3, 7);
        enter(holder, plan, "", now, Measure.ONS4, 6, 7, 6, 4);
        enter(holder, plan, goal, before, Measure.GOAL_PROGRESS, 1);
        enter(holder, plan, goal, now, Measure.GOAL_PROGRESS, 4);
    }

    /** Somebody who sleeps little, and whose helper's days are long. */
    void asBefore(SignedIn holder, String plan, String goal, LocalDate startsOn) {
        LocalDate before = startsOn.minusDays(DAYS_BEFORE);
        LocalDate now = London.today(clock);
        enter(holder, plan, "", before, Measure.WSAS, 6, 6, 5, 4, 4);
        enter(holder, plan, "", now, Measure.WSAS, 6, 5, 5, 4, 4);
        enter(holder, plan, goal, before, Measure.GOAL_PROGRESS, 2);
        enter(holder, plan, goal, now, Measure.GOAL_PROGRESS, 2);
    }

    private void enter(SignedIn holder, String plan, String goal, LocalDate on, Measure measure, int... answers) {
        AnswerSheet sheet = new AnswerSheet(
                measure, IntStream.of(answers).mapToObj(BigDecimal::valueOf).toList());
        measuring
                .enter(holder, RequestKey.fresh(), new Measuring.Enter(plan, goal, sheet, Given.on(on)))
                .value();
    }
}
