package org.carepurse.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Gauge;
import org.carepurse.measure.Given;
import org.carepurse.measure.Item;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measuring;
import org.carepurse.money.Sterling;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

/** The book that docs/outcomes.md works by hand. */
@OnDatabase
class OutcomesPaperTest {

    private static final String WALKING = "Walk to the shop";
    private static final int PEOPLE = 12;
    private static final int ANSWERED_WSAS_TWICE = 7;
    private static final int REACHED = 5;

    private final CarePurseInstance instance;
    private final Outcomes outcomes;
    private final LocalDate today;

    OutcomesPaperTest(CarePurseInstance instance, Outcomes outcomes) {
        this.instance = instance;
        this.outcomes = outcomes;
        today = London.today(instance.clock());
    }

    @Test
    void the_book_on_paper_is_what_the_pages_tell_and_only_to_those_who_may() {
        InventedPeople people = theBook();
        OutcomesQuestion asked = new OutcomesQuestion(people.commissionerId(), FinancialYear.of(today));
        OutcomesSummary told = outcomes.ask(people.anAuditor(), asked);
        assertThat(told.people()).hasValue(12);
        assertThat(told.spent()).hasValue(Sterling.pounds("315"));
        assertThat(told.smallest()).isEqualTo(5);

        Compared wsas = told.compared().get(FrameworkPart.HEALTH_AND_WELLBEING).stream()
                .filter(one -> one.gauge() == Gauge.WSAS)
                .findFirst()
                .orElseThrow();
        assertThat(wsas.twice()).hasValue(7);
        assertThat(wsas.once()).hasValue(5);
        assertThat(wsas.never()).hasValue(0);
        assertThat(wsas.better()).hasValue(7);
        assertThat(wsas.before().orElseThrow()).isEqualByComparingTo("30");
        assertThat(wsas.since().orElseThrow()).isEqualByComparingTo("20");

        Compared progress = told.compared().get(FrameworkPart.PERSONAL).get(0);
        assertThat(progress.gauge()).isEqualTo(Gauge.GOAL_PROGRESS);
        assertThat(progress.twice()).hasValue(12);
        assertThat(progress.since().orElseThrow()).isEqualByComparingTo("7.0833");
        assertThat(progress.betterPercent()).hasValue(100);

        assertThat(told.goals().known()).hasValue(12);
        assertThat(told.goals().reached()).hasValue(5);
        assertThat(told.goals().costOfOne()).hasValue(Sterling.pounds("63"));

        assertThat(outcomes.byArea(people.finance(), asked, Gauge.WSAS))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.area()).isEqualTo("PHYSIOTHERAPY");
                    assertThat(area.twice()).hasValue(7);
                    assertThat(area.since().orElseThrow()).isEqualByComparingTo("20");
                });
        OutcomesQuestion before = new OutcomesQuestion(
                people.commissionerId(), FinancialYear.of(today).previous());
        assertThat(outcomes.ask(people.finance(), before).isNothing()).isTrue();
        List.of(
                        people.aHolder(),
                        people.aCoordinator(),
                        InventedPeople.in(instance).finance())
                .forEach(stranger ->
                        assertThatThrownBy(() -> outcomes.ask(stranger, asked)).isInstanceOf(NotAllowed.class));
    }

    /** Twelve plans begin. One person buys for £315; all answer about a goal twice, seven about WSAS. */
    private InventedPeople theBook() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(7);
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
        InventedPeople people = order.plan().people();
        List<PlanAtWork> plans = new ArrayList<>(List.of(order.plan()));
        while (plans.size() < PEOPLE) {
            plans.add(APlan.in(instance)
                    .among(people)
                    .startingOn(today)
                    .goal(WALKING)
                    .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", Sterling.pounds("45"), 1)
                    .fundedWith(FundingStream.OTHER_NHS, Sterling.pounds("100"))
                    .approved());
        }
        for (int person = 0; person < PEOPLE; person++) {
            PlanAtWork plan = plans.get(person);
            answer(plan, Measure.WSAS, "6", today.minusDays(2));
            answer(plan, Measure.GOAL_PROGRESS, "2", today.minusDays(2));
            answer(plan, Measure.GOAL_PROGRESS, person < REACHED ? "10" : "5", today);
            if (person < ANSWERED_WSAS_TWICE) {
                answer(plan, Measure.WSAS, "4", today);
            }
        }
        return people;
    }

    private void answer(PlanAtWork plan, Measure measure, String each, LocalDate on) {
        Map<String, String> typed = measure.items().stream().collect(Collectors.toMap(Item::name, item -> each));
        SignedIn holder = plan.holder();
        String goal = measure.isOfGoals() ? plan.goal(WALKING) : "";
        instance.get(Measuring.class)
                .enter(
                        holder,
                        RequestKey.fresh(),
                        new Measuring.Enter(plan.reference(), goal, AnswerSheet.typed(measure, typed), Given.on(on)))
                .value();
    }
}
