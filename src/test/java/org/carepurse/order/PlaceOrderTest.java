package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.InventedServices.Offered;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@OnDatabase
class PlaceOrderTest {

    private final CarePurseInstance instance;
    private final PlaceOrder placing;
    private final Ledger ledger;

    PlaceOrderTest(CarePurseInstance instance, PlaceOrder placing, Ledger ledger) {
        this.instance = instance;
        this.placing = placing;
        this.ledger = ledger;
    }

    @Test
    void sets_the_whole_cost_aside_in_the_goals_pot() {
        OrderAtWork placed = AnOrder.in(instance)
                .of(10, Unit.SESSION)
                .at("£45")
                .fromAPotOf("£1,000")
                .placed();

        assertThat(placed.order().state()).isEqualTo(OrderState.PLACED);
        assertThat(placed.line().cost()).isEqualTo(pounds("450"));
        assertThat(placed.hold().open()).isEqualTo(pounds("450"));
        assertThat(placed.balance()).isEqualTo(new Balance(pounds("550"), pounds("450"), Sterling.NONE));
    }

    @Test
    void D4_a_standing_order_holds_its_whole_known_cost_until_its_last_week() {
        OrderAtWork placed = AnOrder.in(instance)
                .of(4, Unit.HOUR)
                .at("£22")
                .fromAPotOf("£2,288")
                .everyWeek(London.today(instance.clock()), 26)
                .placed();

        assertThat(placed.line().occasions()).isEqualTo(26);
        assertThat(placed.balance()).isEqualTo(new Balance(Sterling.NONE, pounds("2288"), Sterling.NONE));
    }

    @Test
    void the_last_penny_can_be_ordered_and_one_more_cannot() {
        OrderAtWork last = AnOrder.in(instance)
                .of(1, Unit.ITEM)
                .at("£50")
                .fromAPotOf("£50")
                .placed();
        assertThat(last.balance().available()).isEqualTo(Sterling.NONE);

        PlanAtWork plan = AnOrder.aPlan(instance, pounds("49.99"));
        Outcome<Placed> refused = place(plan, want(plan, anItem(plan, "50")));
        assertThat(refused.why().code()).isEqualTo("not-enough-for-goal");
        assertThat(refused.why().facts()).containsEntry("available", "£49.99").containsEntry("short", "£0.01");
        assertThat(ledger.balanceOf(plan.pot().potId()).held()).isEqualTo(Sterling.NONE);
    }

    @Test
    void D3_draws_on_the_goals_pots_in_the_plans_order() {
        PlanAtWork plan = APlan.in(instance)
                .goal("Move about")
                .needing(OTHER_NHS, "EQUIPMENT", pounds("400"), 1)
                .needing(ADULT_SOCIAL_CARE, "EQUIPMENT", pounds("200"), 1)
                .fundedWith(OTHER_NHS, pounds("400"))
                .fundedWith(ADULT_SOCIAL_CARE, pounds("300"))
                .sorted("Move about", OTHER_NHS, pounds("400"))
                .sorted("Move about", ADULT_SOCIAL_CARE, pounds("300"))
                .approved();
        Offered chair = services(plan).offering("EQUIPMENT", "Standing frame", Unit.ITEM, pounds("600"));

        place(plan, want(plan, chair)).value();

        assertThat(held(plan, "Move about", OTHER_NHS)).isEqualTo(pounds("400"));
        assertThat(held(plan, "Move about", ADULT_SOCIAL_CARE)).isEqualTo(pounds("200"));
    }

    @Test
    void D1_an_empty_education_goal_never_draws_on_another_streams_money() {
        PlanAtWork plan = APlan.in(instance)
                .goal("Speak up at school")
                .needing(ADULT_SOCIAL_CARE, "SPEECH_THERAPY", pounds("50"), 1)
                .goal("Keep well")
                .needing(OTHER_NHS, "SPEECH_THERAPY", pounds("50"), 1)
                .fundedWith(ADULT_SOCIAL_CARE, pounds("50"))
                .fundedWith(OTHER_NHS, pounds("5000"))
                .sorted("Speak up at school", ADULT_SOCIAL_CARE, pounds("20"))
                .sorted("Keep well", OTHER_NHS, pounds("5000"))
                .approved();
        Offered therapy = services(plan).offering("SPEECH_THERAPY", "Speech therapy", Unit.SESSION, pounds("50"));
        Want want = new Want(
                therapy.serviceId(),
                plan.goalId("Speak up at school"),
                Quantity.of(1),
                today(),
                Kinship.NOT_RELATED,
                "");

        Outcome<Placed> refused = place(plan, want);

        assertThat(refused.why().facts()).containsEntry("available", "£20.00");
        assertThat(held(plan, "Keep well", OTHER_NHS)).isEqualTo(Sterling.NONE);
    }

    @Test
    void several_providers_become_several_orders() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("100"));
        Placed placed = place(plan, want(plan, anItem(plan, "10")), want(plan, anItem(plan, "20")))
                .value();

        assertThat(placed.orders()).hasSize(2);
        assertThat(ledger.balanceOf(plan.pot().potId()).held()).isEqualTo(pounds("30"));
    }

    @Test
    void a_line_that_cannot_be_afforded_is_left_behind_and_the_others_are_ordered() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        Placed placed = place(
                        plan,
                        want(plan, anItem(plan, "25")),
                        want(plan, anItem(plan, "10")),
                        want(plan, anItem(plan, "5")))
                .value();

        assertThat(placed.orders()).hasSize(2);
        assertThat(placed.left()).hasSize(1);
        assertThat(placed.left().get(0).line()).isEqualTo(1);
        assertThat(placed.left().get(0).why().facts()).containsEntry("available", "£5.00");
    }

    @Test
    void the_same_key_is_answered_the_same_and_ordered_once() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        Purchase purchase = purchase(plan, want(plan, anItem(plan, "25")), want(plan, anItem(plan, "10")));
        RequestKey key = RequestKey.fresh();

        Placed first = placing.place(plan.holder(), key, purchase).value();
        Placed again = placing.place(plan.holder(), key, purchase).value();

        assertThat(again).isEqualTo(first);
        assertThat(ledger.balanceOf(plan.pot().potId()).held()).isEqualTo(pounds("25"));
    }

    @Test
    void the_same_key_for_something_else_is_a_mistake() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        Offered item = anItem(plan, "5");
        RequestKey key = RequestKey.fresh();
        placing.place(plan.holder(), key, purchase(plan, want(plan, item)));

        assertThatThrownBy(() -> placing.place(plan.holder(), key, purchase(plan, want(plan, item), want(plan, item))))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("request-key-reused"));
    }

    @Test
    void a_nominee_buys_for_the_holder_as_themselves() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        var nominee = plan.aNominee();
        Placed placed = placing.place(nominee, RequestKey.fresh(), purchase(plan, want(plan, anItem(plan, "5"))))
                .value();

        Order order = instance.get(OrderFile.class)
                .show(plan.holder(), placed.orders().get(0));
        assertThat(order.placedBy()).isEqualTo(nominee.personId());
        assertThat(order.holderId()).isEqualTo(plan.holder().personId());
    }

    @Test
    void nobody_else_buys_from_a_holders_budget() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        Purchase purchase = purchase(plan, want(plan, anItem(plan, "5")));

        for (var stranger : List.of(
                plan.coordinator(),
                plan.finance(),
                plan.people().aHolder(),
                plan.people().anAuditor())) {
            assertThatThrownBy(() -> placing.place(stranger, RequestKey.fresh(), purchase))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(ledger.balanceOf(plan.pot().potId()).held()).isEqualTo(Sterling.NONE);
    }

    @Test
    void a_goal_of_somebody_else_is_not_known() {
        PlanAtWork mine = AnOrder.aPlan(instance, pounds("30"));
        PlanAtWork theirs = AnOrder.aPlan(instance, pounds("30"));
        Want stolen = new Want(
                anItem(mine, "5").serviceId(), theirs.pot().goalId(), Quantity.of(1), today(), Kinship.NOT_RELATED, "");

        assertThatThrownBy(() -> place(mine, stolen)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_price_other_than_the_one_shown_is_not_ordered() {
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("30"));
        Want want = want(plan, anItem(plan, "5"));
        Purchase shownLess = new Purchase(plan.holder().personId(), List.of(new Wanted(want, "", pounds("4.99"))));
        Purchase shownRight = new Purchase(plan.holder().personId(), List.of(new Wanted(want, "", pounds("5.00"))));

        assertThat(placing.place(plan.holder(), RequestKey.fresh(), shownLess)
                        .why()
                        .code())
                .isEqualTo("price-changed");
        assertThat(placing.place(plan.holder(), RequestKey.fresh(), shownRight).isDone())
                .isTrue();
    }

    private Money held(PlanAtWork plan, String goal, org.carepurse.careplan.FundingStream stream) {
        return ledger.balanceOf(plan.pot(goal, stream).potId()).held();
    }

    private Offered anItem(PlanAtWork plan, String price) {
        return services(plan).offering(AnOrder.CATEGORY, "Physiotherapy", Unit.ITEM, pounds(price));
    }

    private InventedServices services(PlanAtWork plan) {
        return InventedServices.among(instance, plan.people());
    }

    private Want want(PlanAtWork plan, Offered offered) {
        return new Want(offered.serviceId(), plan.pot().goalId(), Quantity.of(1), today(), Kinship.NOT_RELATED, "");
    }

    private Schedule today() {
        LocalDate day = London.today(instance.clock());
        return Schedule.once(day);
    }

    private static Purchase purchase(PlanAtWork plan, Want... wants) {
        return new Purchase(
                plan.holder().personId(),
                List.of(wants).stream().map(Wanted::of).toList());
    }

    private Outcome<Placed> place(PlanAtWork plan, Want... wants) {
        return placing.place(plan.holder(), RequestKey.fresh(), purchase(plan, wants));
    }
}
