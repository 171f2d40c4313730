package org.carepurse.auditplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** Three budgets are live on 4 March 2027: two notional ones, and one that its holder pays from themselves. */
@OnDatabase
class AuditPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final AuditPlans plans;
    private final AuditPlanReading reading;
    private final InventedPeople people;
    private final SignedIn auditor;

    AuditPlansTest(CarePurseInstance instance) {
        this.instance = instance;
        this.plans = instance.get(AuditPlans.class);
        this.reading = instance.get(AuditPlanReading.class);
        instance.clock().setTo(TODAY);
        this.people = InventedPeople.in(instance);
        this.auditor = people.anAuditor();
        budget(Holding.NOTIONAL);
        budget(Holding.NOTIONAL);
    }

    @Test
    void low_risk_is_drawn_lightly_and_other_risk_by_its_own_rule() {
        PlanAtWork own = budget(Holding.OWN_ACCOUNT);
        rule("AUDIT_RISK_DIRECT_PAYMENT", 2);

        PlanSight made = reading.show(auditor, make("a seed").value());

        assertThat(made.strata())
                .containsExactly(
                        new Stratum(Band.HIGH, 0, 50, 1, 0),
                        new Stratum(Band.MEDIUM, 1, 15, 1, 1),
                        new Stratum(Band.LOW, 2, 2, 1, 1));
        assertThat(reading.sample(auditor, made.plan().reference()))
                .extracting(Listed::budget)
                .hasSize(2)
                .contains(own.reference());
    }

    @Test
    void the_same_seed_draws_the_same_budgets_from_the_frozen_list() {
        rule("AUDIT_PERCENT_LOW", 50);
        String plan = make("a seed").value();
        budget(Holding.NOTIONAL);

        DrawnAgain again = reading.drawAgain(people.anAuditor(), plan, "");

        assertThat(again.isSameList()).isTrue();
        assertThat(again.isSameSample()).isTrue();
        assertThat(reading.population(auditor, plan)).hasSize(2);
        String lowest = new Draw("a seed")
                .lowest(
                        reading.population(auditor, plan).stream()
                                .map(Listed::budget)
                                .toList(),
                        1)
                .iterator()
                .next();
        assertThat(reading.sample(auditor, plan)).extracting(Listed::budget).containsExactly(lowest);
    }

    @Test
    void only_what_was_live_in_the_period_can_be_drawn() {
        LocalDate before = TODAY.minusDays(1);
        assertThat(plans.make(
                                auditor,
                                RequestKey.fresh(),
                                people.commissionerId(),
                                new AuditPlans.Make("Before", before.minusYears(1), before, ""))
                        .why()
                        .code())
                .isEqualTo("audit-plan-has-nobody");
        assertThat(plans.make(
                                auditor,
                                RequestKey.fresh(),
                                people.commissionerId(),
                                new AuditPlans.Make("Today", TODAY, TODAY, ""))
                        .isDone())
                .isTrue();
    }

    @Test
    void chance_gives_a_seed_when_nobody_does() {
        String one = reading.show(auditor, make("").value()).plan().seed();
        String other = reading.show(auditor, make("").value()).plan().seed();
        assertThat(one).matches("[0-9a-f]{32}").isNotEqualTo(other);
    }

    @Test
    void the_same_request_draws_once() {
        RequestKey key = RequestKey.fresh();
        AuditPlans.Make asked = new AuditPlans.Make("The year", TODAY, TODAY, "");
        String first = plans.make(auditor, key, people.commissionerId(), asked).value();
        assertThat(plans.make(auditor, key, people.commissionerId(), asked).value())
                .isEqualTo(first);
        assertThat(reading.list(auditor, people.commissionerId(), 0, 10)).hasSize(1);
    }

    @Test
    void finance_reads_everything_and_draws_nothing() {
        String plan = make("a seed").value();
        assertThat(reading.show(people.finance(), plan).drawn()).isEqualTo(1);
        assertThatThrownBy(() -> plans.make(
                        people.finance(),
                        RequestKey.fresh(),
                        people.commissionerId(),
                        new AuditPlans.Make("The year", TODAY, TODAY, "")))
                .isInstanceOf(NotAllowed.class);
        InventedPeople others = InventedPeople.in(instance);
        assertThatThrownBy(() -> reading.show(others.anAuditor(), plan)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.population(people.aHolder(), plan)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void is_closed_once_its_cases_are() {
        String plan = make("a seed").value();
        assertThat(plans.close(auditor, RequestKey.fresh(), plan).why().code()).isEqualTo("audit-plan-has-open-cases");
    }

    @Test
    void names_the_field_that_is_wrong() {
        assertThat(List.of("title", "from", "to", "seed"))
                .containsExactly(
                        field(" ", TODAY, TODAY, ""),
                        field("The year", LocalDate.MAX, LocalDate.MAX, ""),
                        field("The year", TODAY, TODAY.minusDays(1), ""),
                        field("The year", TODAY, TODAY, "sêd"));
    }

    private static String field(String title, LocalDate from, LocalDate to, String seed) {
        try {
            new AuditPlans.Make(title, from, to, seed);
            return "";
        } catch (WrongInput wrong) {
            return wrong.field();
        }
    }

    private Outcome<String> make(String seed) {
        return plans.make(
                auditor,
                RequestKey.fresh(),
                people.commissionerId(),
                new AuditPlans.Make("The year", TODAY.minusMonths(6), TODAY, seed));
    }

    private void rule(String subject, int number) {
        instance.get(Policies.class)
                .set(
                        people.finance(),
                        RequestKey.fresh(),
                        NewPolicy.number(subject, people.commissionerId(), number, TODAY, null, "As we see it"))
                .value();
    }

    private PlanAtWork budget(Holding holding) {
        return APlan.in(instance)
                .among(people)
                .goal(APlan.A_GOAL)
                .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", Sterling.pounds("1"), 1)
                .fundedWith(FundingStream.OTHER_NHS, holding, Sterling.pounds("100"))
                .approved();
    }
}
