package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.Stance;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@OnDatabase
class RequestsTest {

    private final CarePurseInstance instance;
    private final Requests requests;
    private final PlanAtWork plan;

    RequestsTest(CarePurseInstance instance, Requests requests) {
        this.instance = instance;
        this.requests = requests;
        this.plan = AnOrder.aPlan(instance, pounds("100"));
    }

    @Test
    void approval_orders_it_in_the_same_act() {
        String request = ask("25");

        approve(plan.coordinator(), request).value();

        ApprovalRequest approved = show(request);
        assertThat(approved.state()).isEqualTo(RequestState.APPROVED);
        assertThat(approved.orderId()).isPresent();
        assertThat(held()).isEqualTo(pounds("25"));
    }

    @Test
    void approval_without_enough_money_is_refused_and_the_request_goes_on_waiting() {
        String enough = ask("100");
        String tooMuch = ask("100.01");

        assertThat(approve(plan.coordinator(), tooMuch).why().code()).isEqualTo("not-enough-for-goal");
        assertThat(show(tooMuch).state()).isEqualTo(RequestState.ASKED);
        assertThat(approve(plan.coordinator(), enough).isDone()).isTrue();
    }

    @Test
    void a_refusal_says_why_and_what_can_be_done_instead() {
        String request = ask("25");

        requests.refuse(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new Requests.Refuse(
                                request, "It does not help with walking", "Ask about the art group at the library"))
                .value();

        assertThat(show(request).state()).isEqualTo(RequestState.REFUSED);
        assertThat(show(request).instead()).isEqualTo("Ask about the art group at the library");
        assertThatThrownBy(() -> new Requests.Refuse(request, "No", " ")).isInstanceOf(WrongInput.class);
    }

    @Test
    void those_who_asked_can_take_it_back_and_then_nobody_approves_it() {
        String request = ask("25");

        requests.withdraw(plan.aNominee(), RequestKey.fresh(), new Requests.Withdraw(request))
                .value();

        assertThat(approve(plan.coordinator(), request).why().code()).isEqualTo("request-is-withdrawn");
        assertThat(held()).isEqualTo(Sterling.NONE);
    }

    @Test
    void a_decision_is_made_once_and_the_same_key_is_answered_the_same() {
        String request = ask("25");
        RequestKey key = RequestKey.fresh();
        Requests.Approve approve = new Requests.Approve(request, "It helps");

        assertThat(requests.approve(plan.coordinator(), key, approve))
                .isEqualTo(requests.approve(plan.coordinator(), key, approve));
        assertThat(approve(plan.coordinator(), request).why().code()).isEqualTo("request-is-approved");
        assertThat(held()).isEqualTo(pounds("25"));
    }

    @Test
    void only_coordinators_of_the_commissioner_decide_what_is_not_planned() {
        String request = ask("25");

        for (SignedIn other : List.of(
                plan.holder(),
                plan.finance(),
                AnOrder.aPlan(instance, pounds("1")).coordinator())) {
            assertThatThrownBy(() -> approve(other, request)).isInstanceOf(NotAllowed.class);
        }
        assertThat(approve(plan.people().aCoordinator(), request).isDone()).isTrue();
    }

    @Test
    void up_to_the_limit_is_ordered_and_a_penny_above_it_waits_for_finance() {
        instance.get(Policies.class)
                .set(
                        plan.finance(),
                        RequestKey.fresh(),
                        new NewPolicy(
                                PolicyKind.APPROVAL_LIMIT,
                                "ORDER",
                                plan.people().commissionerId(),
                                Stance.APPLIES,
                                pounds("30"),
                                London.today(instance.clock()),
                                null,
                                "We look at large orders first"))
                .value();

        assertThat(place(AnOrder.CATEGORY, "30.00").orders()).hasSize(1);
        String request = place(AnOrder.CATEGORY, "30.01").requests().get(0);
        assertThat(show(request).decider()).isEqualTo(Decider.FINANCE);
        assertThatThrownBy(() -> approve(plan.coordinator(), request)).isInstanceOf(NotAllowed.class);
        assertThat(approve(plan.finance(), request).isDone()).isTrue();
    }

    @Test
    void a_restriction_blocks_with_its_day_and_its_reason() {
        instance.get(Policies.class)
                .set(
                        plan.finance(),
                        RequestKey.fresh(),
                        new NewPolicy(
                                PolicyKind.LOCAL_RESTRICTION,
                                AnOrder.CATEGORY,
                                plan.people().commissionerId(),
                                Stance.APPLIES,
                                Sterling.NONE,
                                London.today(instance.clock()),
                                null,
                                "Use the community team first"))
                .value();

        Outcome<Placed> refused = tryToPlace(AnOrder.CATEGORY, "5");

        assertThat(refused.why().code()).isEqualTo("restricted-here");
        assertThat(refused.why().facts())
                .containsEntry("reason", "Use the community team first")
                .containsEntry("since", London.today(instance.clock()).toString());
    }

    @Test
    void those_who_decide_see_what_waits_for_them_until_it_is_decided() {
        String request = ask("25");
        RequestLists lists = instance.get(RequestLists.class);

        assertThat(lists.waitingFor(plan.coordinator(), 0, 20))
                .extracting(ApprovalRequest::reference)
                .containsExactly(request);
        approve(plan.coordinator(), request).value();
        assertThat(lists.countWaitingFor(plan.coordinator())).isZero();
        assertThatThrownBy(() -> lists.waitingFor(plan.holder(), 0, 20)).isInstanceOf(NotAllowed.class);
    }

    private String ask(String price) {
        return place("ART_CLASS", price).requests().get(0);
    }

    private Placed place(String category, String price) {
        return tryToPlace(category, price).value();
    }

    private Outcome<Placed> tryToPlace(String category, String price) {
        long service = InventedServices.among(instance, plan.people())
                .offering(category, "Art class", Unit.SESSION, pounds(price))
                .serviceId();
        Want want = new Want(
                service,
                plan.pot().goalId(),
                Quantity.of(1),
                Schedule.once(London.today(instance.clock())),
                Kinship.NOT_RELATED,
                "");
        return instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))));
    }

    private Outcome<String> approve(SignedIn who, String request) {
        return requests.approve(who, RequestKey.fresh(), new Requests.Approve(request, "It helps"));
    }

    private ApprovalRequest show(String request) {
        return instance.get(RequestFile.class).show(plan.holder(), request);
    }

    private Money held() {
        return instance.get(Ledger.class).balanceOf(plan.pot().potId()).held();
    }
}
