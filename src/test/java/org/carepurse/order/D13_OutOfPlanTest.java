package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Language;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.CheckedLine.Way;
import org.carepurse.order.InventedServices.Offered;
import org.carepurse.order.Placed.LeftBehind;
import org.carepurse.outcome.Refusal;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Scenario D13: physiotherapy £40, an art class £25 that is not in the plan, wine £12, a sister-in-law as assistant. */
@OnDatabase
class D13_OutOfPlanTest {

    private final CarePurseInstance instance;
    private final PlanAtWork plan;
    private final Offered assistant;
    private final LocalDate today;
    private final Purchase basket;

    D13_OutOfPlanTest(CarePurseInstance instance) {
        this.instance = instance;
        this.today = London.today(instance.clock());
        this.plan = APlan.in(instance)
                .goal("Keep well")
                .needing(OTHER_NHS, "PHYSIOTHERAPY", pounds("40"), 1)
                .needing(OTHER_NHS, "PERSONAL_ASSISTANT", pounds("15"), 1)
                .needing(OTHER_NHS, "ALCOHOL", pounds("12"), 1)
                .fundedWith(OTHER_NHS, pounds("200"))
                .sorted("Keep well", OTHER_NHS, pounds("200"))
                .approved();
        InventedServices services = InventedServices.among(instance, plan.people());
        this.assistant = services.offering("PERSONAL_ASSISTANT", "Help at home", Unit.HOUR, pounds("15"));
        this.basket = new Purchase(
                plan.holder().personId(),
                List.of(
                        line(
                                services.offering("PHYSIOTHERAPY", "Physiotherapy", Unit.SESSION, pounds("40")),
                                Kinship.NOT_RELATED),
                        line(
                                services.offering("ART_CLASS", "Art class", Unit.SESSION, pounds("25")),
                                Kinship.NOT_RELATED),
                        line(services.offering("ALCOHOL", "Wine", Unit.ITEM, pounds("12")), Kinship.NOT_RELATED),
                        line(assistant, Kinship.SAME_HOUSEHOLD)));
    }

    @Test
    void D13_out_of_plan_is_told_line_by_line_before_ordering() {
        List<CheckedLine> checked = instance.get(OrderCheck.class).check(plan.holder(), basket);

        assertThat(checked)
                .extracting(CheckedLine::way)
                .containsExactly(Way.ORDERED, Way.ASKED, Way.BLOCKED, Way.BLOCKED);
        assertThat(checked.get(1).causes()).extracting(Refusal::code).containsExactly("not-in-the-plan");
        assertThat(checked.get(1).decider()).contains(Decider.COORDINATOR);
        assertThat(checked.get(2).refusals()).extracting(Refusal::code).containsExactly("prohibited");
        assertThat(checked.get(3).refusals()).extracting(Refusal::code).containsExactly("family-exception-needed");
    }

    @Test
    void D13_out_of_plan_becomes_a_request_while_the_planned_is_ordered_and_the_rest_is_left_with_its_reason() {
        Placed placed = place();

        assertThat(placed.orders()).hasSize(1);
        assertThat(placed.requests()).hasSize(1);
        assertThat(placed.left()).extracting(LeftBehind::line).containsExactly(2, 3);
        assertThat(held()).isEqualTo(pounds("40"));
        ApprovalRequest request = instance.get(RequestFile.class)
                .show(plan.coordinator(), placed.requests().get(0));
        assertThat(request.state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void D13_out_of_plan_nobody_sees_a_bare_declined() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(place().left()).allSatisfy(left -> {
                assertThat(words.say(left.why())).hasSizeGreaterThan(40);
                assertThat(words.next(left.why())).hasSizeGreaterThan(20);
            });
        }
    }

    @Test
    void D13_out_of_plan_family_is_ordered_once_the_exception_is_recorded() {
        instance.get(FamilyExceptions.class)
                .record(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new NewFamilyException(
                                plan.holder().personId(),
                                plan.people().commissionerId(),
                                assistant.providerId(),
                                Kinship.SAME_HOUSEHOLD,
                                today,
                                today.plusMonths(3),
                                "She knows how to move him safely"))
                .value();

        Placed placed = place();

        assertThat(placed.orders()).hasSize(2);
        assertThat(placed.left()).extracting(LeftBehind::line).containsExactly(2);
        assertThat(held()).isEqualTo(pounds("55"));
    }

    @Test
    void D13_out_of_plan_is_ordered_when_the_coordinator_approves() {
        String request = place().requests().get(0);

        instance.get(Requests.class)
                .approve(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new Requests.Approve(request, "Painting lifts her mood"))
                .value();

        assertThat(held()).isEqualTo(pounds("65"));
    }

    private Placed place() {
        return instance.get(PlaceOrder.class)
                .place(plan.holder(), RequestKey.fresh(), basket)
                .value();
    }

    private Money held() {
        return instance.get(Ledger.class).balanceOf(plan.pot().potId()).held();
    }

    private Wanted line(Offered offered, Kinship kinship) {
        return Wanted.of(
                new Want(offered.serviceId(), plan.pot().goalId(), Quantity.of(1), Schedule.once(today), kinship, ""));
    }
}
