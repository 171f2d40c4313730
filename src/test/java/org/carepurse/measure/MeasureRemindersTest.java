package org.carepurse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class MeasureRemindersTest {

    private static final String ASKED =
            "SELECT COUNT(*) FROM audit_event WHERE act = 'MEASURES_DUE' AND subject_reference = ?";

    private final CarePurseInstance instance;
    private final MeasureRounds rounds;
    private final Tables tables;
    private final PlanAtWork plan;

    MeasureRemindersTest(CarePurseInstance instance, MeasureRounds rounds, Tables tables) {
        this.instance = instance;
        this.rounds = rounds;
        this.tables = tables;
        plan = APlan.in(instance)
                .startingOn(today().minusDays(30))
                .fundedWith(FundingStream.OTHER_NHS, Sterling.pounds("100"))
                .approved();
    }

    @AfterEach
    void putTheClockRight() {
        instance.clock().reset();
    }

    @Test
    void what_is_due_is_said_once_and_again_after_a_month_without_answers() {
        rounds.goRound();
        rounds.goRound();
        assertThat(timesAsked()).isEqualTo(1);
        instance.clock().forward(Duration.ofDays(29));
        rounds.goRound();
        assertThat(timesAsked()).isEqualTo(1);
        instance.clock().forward(Duration.ofDays(1));
        rounds.goRound();
        assertThat(timesAsked()).isEqualTo(2);
    }

    @Test
    void whoever_has_answered_everything_is_asked_when_it_is_due_again() {
        for (Measure measure : Measure.values()) {
            if (!measure.isLicensed()) {
                answer(measure);
            }
        }
        rounds.goRound();
        instance.clock().forward(Duration.ofDays(89));
        rounds.goRound();
        assertThat(timesAsked()).isZero();
        instance.clock().forward(Duration.ofDays(1));
        rounds.goRound();
        assertThat(timesAsked()).isEqualTo(1);
    }

    private void answer(Measure measure) {
        String goal = measure.isOfGoals() ? plan.goal(APlan.A_GOAL) : "";
        AnswerSheet sheet =
                AnswerSheet.typed(measure, Map.of(measure.items().get(0).name(), "1"));
        instance.get(Measuring.class)
                .enter(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Measuring.Enter(plan.reference(), goal, sheet, Given.on(today())))
                .value();
    }

    private long timesAsked() {
        return tables.read(ASKED, row -> row.getLong(1), plan.reference()).get(0);
    }

    private LocalDate today() {
        return London.today(instance.clock());
    }
}
