package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.careplan.FundingStream.WHEELCHAIR;
import static org.carepurse.money.Sterling.pounds;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.HandingOn;
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.PaymentIn;
import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentSight;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money of their own that people pay on Stripe's page: in the books when Stripe says that it came, and not before. */
@OnDatabase
class PersonalMoneyTest {

    private static final String SESSIONS = "/v1/checkout/sessions";

    private final CarePurseInstance instance;
    private final PersonalMoney money;
    private final PretendStripe stripe = new PretendStripe();
    private int told;

    PersonalMoneyTest(CarePurseInstance instance, PersonalMoney money) {
        this.instance = instance;
        this.money = money;
    }

    @AfterEach
    void close() {
        stripe.close();
        instance.clock().reset();
    }

    @Test
    void an_own_part_is_in_the_books_once_stripe_says_that_it_came() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "9.95");
        assertThat(open.state()).isEqualTo(CheckoutState.OPEN);
        assertThat(open.page()).startsWith("https://checkout.stripe.example/pay/");
        assertThat(paid(billed)).isEqualTo(Sterling.NONE);
        tells(billed, "checkout.session.completed", session(open, "paid"));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.ARRIVED);
        assertThat(paid(billed)).isEqualTo(pounds("9.95"));
        assertThat(AnAgreement.inCommissionersBank(instance, billed.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.plus(pounds("9.95")));
    }

    @Test
    void stripe_is_asked_for_a_page_of_its_own_with_our_reference_and_an_end() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "9.95");
        PretendStripe.Request asked = stripe.lastAsked("POST", SESSIONS);
        assertThat(asked.header("Idempotency-Key")).isEqualTo(open.reference());
        assertThat(asked.header("Stripe-Version")).isEqualTo(PretendStripe.VERSION);
        String back = "https://carepurse.example/own-money/" + open.reference();
        assertThat(asked.form())
                .containsEntry("mode", "payment")
                .containsEntry("client_reference_id", open.reference())
                .containsEntry("success_url", back + "?back=paid")
                .containsEntry("cancel_url", back + "?back=not-paid")
                .containsEntry(
                        "expires_at",
                        String.valueOf(
                                instance.clock().instant().plusSeconds(3_600).getEpochSecond()))
                .containsEntry("line_items[0][quantity]", "1")
                .containsEntry("line_items[0][price_data][currency]", "gbp")
                .containsEntry("line_items[0][price_data][unit_amount]", "995")
                .doesNotContainKey("payment_method_types[0]");
    }

    @Test
    void a_form_sent_twice_is_one_payment_with_one_page() {
        AnAgreement billed = billed();
        SignedIn holder = billed.plan().holder();
        RequestKey key = RequestKey.fresh();
        PersonalMoney.Pay pay = new PersonalMoney.Pay(Purpose.OWN_PART, billed.reference(), pounds("130"));
        String first = money.begin(holder, key, pay).value();
        String second = money.begin(holder, key, pay).value();
        assertThat(second).isEqualTo(first);
        money.open(holder, first).value();
        money.open(holder, second).value();
        assertThat(stripe.asked("POST", SESSIONS)).hasSize(1);
    }

    @Test
    void what_comes_twice_and_in_any_order_is_written_down_once() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "9.95");
        tells(billed, "checkout.session.async_payment_succeeded", session(open, "paid"));
        tells(billed, "checkout.session.completed", session(open, "unpaid"));
        tells(billed, "checkout.session.completed", session(open, "paid"));
        tells(billed, "checkout.session.expired", session(open, "unpaid"));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.ARRIVED);
        assertThat(paid(billed)).isEqualTo(pounds("9.95"));
    }

    @Test
    void a_bank_pays_days_later_or_does_not() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "9.95");
        tells(billed, "checkout.session.completed", session(open, "unpaid"));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.COMING);
        assertThat(paid(billed)).isEqualTo(Sterling.NONE);
        tells(billed, "checkout.session.async_payment_failed", session(open, "unpaid"));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.FAILED);
        assertThat(paid(billed)).isEqualTo(Sterling.NONE);
    }

    @Test
    void a_page_that_was_left_ends_after_an_hour_and_makes_room_for_another() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "130");
        assertThat(begin(billed, "0.30").why().code()).isEqualTo("nothing-more-to-pay");
        instance.clock().forward(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.OPEN);
        instance.clock().forward(Duration.ofSeconds(1));
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.EXPIRED);
        assertThat(begin(billed, "130").isDone()).isTrue();
    }

    @Test
    void no_more_can_be_paid_than_there_is_still_to_pay() {
        AnAgreement billed = billed();
        assertThat(begin(billed, "130.01").why().code()).isEqualTo("more-than-to-pay");
        assertThat(begin(billed, "100").isDone()).isTrue();
        assertThat(begin(billed, "30.01").why().code()).isEqualTo("more-than-to-pay");
        assertThat(begin(billed, "30").isDone()).isTrue();
        assertThatThrownBy(() -> begin(billed, "0.29")).isInstanceOf(WrongInput.class);
    }

    @Test
    void what_came_and_has_no_place_is_kept_for_a_person_to_look_at() {
        AnAgreement billed = billed();
        CheckoutSight open = withoutAPlace(billed);
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.UNPLACED);
        assertThat(paid(billed)).isEqualTo(pounds("130"));
        assertThat(unplaced(billed, billed.people().finance()))
                .extracting(UnplacedSight::reference, UnplacedSight::amount, UnplacedSight::of, UnplacedSight::why)
                .containsExactly(tuple(open.reference(), pounds("100"), billed.reference(), "own-part-too-much"));
        assertThatThrownBy(() -> unplaced(billed, billed.plan().holder())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_amount_than_was_asked_for_is_not_written_down() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "100");
        JsonObject less = session(open, "paid");
        less.addProperty("amount_total", 9_999);
        tells(billed, "checkout.session.completed", less);
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.UNPLACED);
        assertThat(unplaced(billed, billed.people().finance()))
                .extracting(UnplacedSight::amount)
                .containsExactly(pounds("99.99"));
        assertThat(paid(billed)).isEqualTo(Sterling.NONE);
    }

    @Test
    void while_stripe_is_silent_nothing_is_lost_and_it_is_asked_for_the_same_page_again() {
        AnAgreement billed = billed();
        String begun = begin(billed, "9.95").value();
        stripe.isDown(true);
        assertThat(money.open(billed.plan().holder(), begun).why().code()).isEqualTo("stripe-silent");
        stripe.isDown(false);
        assertThat(money.open(billed.plan().holder(), begun).value().state()).isEqualTo(CheckoutState.OPEN);
        assertThat(stripe.asked("POST", SESSIONS))
                .allSatisfy(asked -> assertThat(asked.header("Idempotency-Key")).isEqualTo(begun));
    }

    @Test
    void money_without_a_place_is_put_where_it_can_go_once() {
        AnAgreement billed = billed();
        CheckoutSight open = withoutAPlace(billed);
        SignedIn finance = billed.people().finance();
        UnplacedMoney.Place same = new UnplacedMoney.Place(open.reference(), billed.reference());
        assertThat(place(finance, billed, same).why().code()).isEqualTo("own-part-too-much");
        assertThatThrownBy(() -> place(finance, billed, new UnplacedMoney.Place(open.reference(), "AGR-0000-0000")))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> place(billed.plan().holder(), billed, same)).isInstanceOf(NotAllowed.class);
        PlanAtWork wheelchair = APlan.in(instance)
                .among(billed.people())
                .forHolder(billed.plan().holder())
                .fundedWith(WHEELCHAIR, Holding.NOTIONAL, pounds("1500"))
                .approved();
        UnplacedMoney.Place there = new UnplacedMoney.Place(
                open.reference(), wheelchair.line(WHEELCHAIR).reference());
        assertThat(place(finance, billed, there).isDone()).isTrue();
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.ARRIVED);
        assertThat(wheelchair.line(WHEELCHAIR).unallocated()).isEqualTo(pounds("1600"));
        assertThat(place(finance, billed, there).why().code()).isEqualTo("own-money-has-its-place");
        assertThat(unplaced(billed, finance)).isEmpty();
    }

    @Test
    void money_without_a_place_is_given_back_once_however_often_stripe_is_asked() {
        AnAgreement billed = billed();
        CheckoutSight open = withoutAPlace(billed);
        SignedIn finance = billed.people().finance();
        giveBack(finance, billed, open).value();
        stripe.losesAnswers(1);
        instance.get(StripeRounds.class).goRound();
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.GOING_BACK);
        assertThat(unplaced(billed, finance)).hasSize(1);
        instance.clock().forward(Duration.ofMinutes(16));
        instance.get(StripeRounds.class).goRound();
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.GIVEN_BACK);
        assertThat(stripe.asked("POST", "/v1/refunds"))
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.header("Idempotency-Key")).isEqualTo(open.reference() + ":back"))
                .allSatisfy(asked -> assertThat(asked.form())
                        .containsEntry("payment_intent", "pi_" + open.reference())
                        .doesNotContainKey("amount"));
        assertThat(giveBack(finance, billed, open).why().code()).isEqualTo("own-money-has-its-place");
    }

    @Test
    void what_stripe_does_not_give_back_is_left_to_a_person() {
        AnAgreement billed = billed();
        CheckoutSight open = withoutAPlace(billed);
        giveBack(billed.people().finance(), billed, open).value();
        stripe.refuses("/v1/refunds", "charge_disputed");
        instance.get(StripeRounds.class).goRound();
        assertThat(show(billed, open).state()).isEqualTo(CheckoutState.UNPLACED);
        assertThat(unplaced(billed, billed.people().finance()))
                .extracting(UnplacedSight::why)
                .containsExactly("own-money-stays");
    }

    @Test
    void a_part_that_goes_into_the_kept_account_comes_to_the_commissioner_and_goes_on_with_the_next_payments_in() {
        AnAgreement net = contributing(Contribution.Basis.NET);
        Money before = unallocated(net);
        CheckoutSight open = opened(net, "30");
        tells(net, "checkout.session.completed", session(open, "paid"));
        assertThat(paid(net)).isEqualTo(pounds("30"));
        assertThat(unallocated(net)).isEqualTo(before);
        assertThat(AnAgreement.inCommissionersBank(instance, net.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.plus(pounds("30")));
        PaymentIn passedOn = passedOn(net);
        assertThat(passedOn.amount()).isEqualTo(pounds("30"));
        Money scheduled = due(net);
        net.payInUpTo(London.today(instance.clock()).plusDays(7));
        assertThat(unallocated(net)).isEqualTo(before.plus(scheduled));
        assertThat(passedOn(net).paidOn()).isPresent();
        assertThat(AnAgreement.inCommissionersBank(instance, net.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.plus(pounds("30")).minus(scheduled));
        assertThat(instance.get(Ledger.class).prove().holds()).isTrue();
    }

    @Test
    void a_stream_is_not_held_otherwise_while_money_of_the_persons_own_waits_to_be_passed_on() {
        AnAgreement net = contributing(Contribution.Basis.NET);
        HandingOn handingOn = instance.get(HandingOn.class);
        Agreement agreement = net.sight().agreement();
        assertThat(handingOn.nothingInARun(agreement).isDone()).isTrue();
        tells(net, "checkout.session.completed", session(opened(net, "30"), "paid"));
        assertThat(handingOn.nothingInARun(agreement).why().code()).isEqualTo("move-own-money-waits");
        net.payInUpTo(London.today(instance.clock()).plusDays(7));
        assertThat(handingOn.nothingInARun(agreement).isDone()).isTrue();
    }

    @Test
    void only_the_person_and_their_nominee_pay() {
        AnAgreement billed = billed();
        String begun = begin(billed, "1").value();
        assertThatThrownBy(() -> money.show(billed.people().finance(), begun)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> money.may(billed.aClerk(), Purpose.OWN_PART, billed.reference()))
                .isInstanceOf(NotAllowed.class);
        assertThat(money.show(billed.plan().aNominee(), begun).amount()).isEqualTo(pounds("1"));
    }

    @Test
    void a_wheelchair_budget_takes_money_of_the_persons_own_and_other_nhs_money_does_not() {
        InventedPeople people = InventedPeople.in(instance);
        AnAgreement.openAnAccountToPayFrom(instance, people);
        PlanAtWork plan = APlan.in(instance)
                .among(people)
                .fundedWith(WHEELCHAIR, Holding.NOTIONAL, pounds("1500"))
                .fundedWith(OTHER_NHS, Holding.NOTIONAL, pounds("500"))
                .approved();
        stripe.opensFor(code(people.commissionerId()));
        String wheelchair = plan.line(WHEELCHAIR).reference();
        assertThat(money.may(plan.holder(), Purpose.TOP_UP, plan.line(OTHER_NHS).reference())
                        .why()
                        .code())
                .isEqualTo("top-up-not-by-law");
        String begun = money.begin(
                        plan.holder(),
                        RequestKey.fresh(),
                        new PersonalMoney.Pay(Purpose.TOP_UP, wheelchair, pounds("350")))
                .value();
        CheckoutSight open = money.open(plan.holder(), begun).value();
        tells(people.commissionerId(), "checkout.session.completed", session(open, "paid"));
        assertThat(money.show(plan.holder(), begun).state()).isEqualTo(CheckoutState.ARRIVED);
        assertThat(plan.line(WHEELCHAIR).unallocated()).isEqualTo(pounds("1850"));
        assertThat(AnAgreement.inCommissionersBank(instance, people))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.plus(pounds("350")));
    }

    @Test
    void a_wheelchair_budget_that_somebody_else_keeps_gets_it_with_the_next_payments_in() {
        AnAgreement kept = AnAgreement.in(instance)
                .of(WHEELCHAIR)
                .heldAs(Holding.MANAGED_ACCOUNT)
                .offered();
        stripe.opensFor(code(kept.people().commissionerId()));
        SignedIn holder = kept.plan().holder();
        assertThat(money.may(holder, Purpose.TOP_UP, kept.line()).why().code()).isEqualTo("top-up-not-agreed");
        kept.accept(holder).value();
        String begun = money.begin(
                        holder, RequestKey.fresh(), new PersonalMoney.Pay(Purpose.TOP_UP, kept.line(), pounds("350")))
                .value();
        CheckoutSight open = money.open(holder, begun).value();
        Money promised = kept.sight().stillToCome();
        tells(kept, "checkout.session.completed", session(open, "paid"));
        assertThat(kept.sight().stillToCome()).isEqualTo(promised.plus(pounds("350")));
        Money due = due(kept);
        Money before = unallocated(kept);
        kept.payInUpTo(London.today(instance.clock()).plusDays(7));
        assertThat(unallocated(kept)).isEqualTo(before.plus(due));
        assertThat(passedOn(kept).amount()).isEqualTo(pounds("350"));
        assertThat(passedOn(kept).paidOn()).isPresent();
    }

    @Test
    void where_stripe_is_not_set_up_nothing_can_be_paid() {
        AnAgreement elsewhere = AnAgreement.in(instance)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("130"), Contribution.Basis.GROSS))
                .accepted();
        assertThat(begin(elsewhere, "1").why().code()).isEqualTo("stripe-not-set-up");
    }

    private AnAgreement billed() {
        return contributing(Contribution.Basis.GROSS);
    }

    private AnAgreement contributing(Contribution.Basis basis) {
        AnAgreement agreement = AnAgreement.in(instance)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("130"), basis))
                .accepted();
        stripe.opensFor(code(agreement.people().commissionerId()));
        return agreement;
    }

    private Outcome<String> begin(AnAgreement agreement, String amount) {
        return money.begin(
                agreement.plan().holder(),
                RequestKey.fresh(),
                new PersonalMoney.Pay(Purpose.OWN_PART, agreement.reference(), pounds(amount)));
    }

    private CheckoutSight opened(AnAgreement agreement, String amount) {
        return money.open(agreement.plan().holder(), begin(agreement, amount).value())
                .value();
    }

    private CheckoutSight show(AnAgreement agreement, CheckoutSight open) {
        return money.show(agreement.plan().holder(), open.reference());
    }

    /** £100 that came after all there was to pay had been paid in another way. */
    private CheckoutSight withoutAPlace(AnAgreement billed) {
        CheckoutSight open = opened(billed, "100");
        instance.get(OwnParts.class)
                .receive(
                        billed.people().finance(),
                        RequestKey.fresh(),
                        new OwnParts.Received(billed.reference(), pounds("130")))
                .value();
        tells(billed, "checkout.session.completed", session(open, "paid"));
        return open;
    }

    private Outcome<String> place(SignedIn who, AnAgreement agreement, UnplacedMoney.Place asked) {
        return instance.get(UnplacedMoney.class)
                .place(who, RequestKey.fresh(), agreement.people().commissionerId(), asked);
    }

    private Outcome<String> giveBack(SignedIn who, AnAgreement agreement, CheckoutSight open) {
        return instance.get(UnplacedMoney.class)
                .giveBack(
                        who,
                        RequestKey.fresh(),
                        agreement.people().commissionerId(),
                        new UnplacedMoney.GiveBack(open.reference(), "It was paid in another way already"));
    }

    private List<UnplacedSight> unplaced(AnAgreement agreement, SignedIn who) {
        return instance.get(UnplacedMoney.class).of(who, agreement.people().commissionerId(), 0, 10);
    }

    private Money unallocated(AnAgreement agreement) {
        return instance.get(Ledger.class)
                .unallocated(agreement.sight().agreement().lineId());
    }

    private PaymentIn passedOn(AnAgreement agreement) {
        return agreement.sight().payments().stream()
                .map(PaymentSight::payment)
                .filter(payment -> payment.kind() == PaymentIn.Kind.PASSED_ON)
                .findFirst()
                .orElseThrow();
    }

    private Money due(AnAgreement agreement) {
        LocalDate soon = London.today(instance.clock()).plusDays(7);
        return instance.get(PaymentInReading.class)
                .dueInAll(agreement.people().finance(), agreement.people().commissionerId(), soon)
                .amount();
    }

    private Money paid(AnAgreement agreement) {
        return instance.get(OwnParts.class)
                .of(agreement.plan().holder(), agreement.reference())
                .paid();
    }

    private static JsonObject session(CheckoutSight open, String paymentStatus) {
        JsonObject session = PretendStripe.example("checkout.session");
        session.add("id", JsonNull.INSTANCE);
        session.addProperty("client_reference_id", open.reference());
        session.addProperty("amount_total", Sterling.inPence(open.amount()));
        session.addProperty("currency", "gbp");
        session.addProperty("payment_status", paymentStatus);
        session.addProperty("payment_intent", "pi_" + open.reference());
        return session;
    }

    private void tells(AnAgreement agreement, String type, JsonObject session) {
        tells(agreement.people().commissionerId(), type, session);
    }

    private void tells(long commissioner, String type, JsonObject session) {
        String code = code(commissioner);
        String body = PretendStripe.event(
                "evt_" + code + "own" + (++told),
                type,
                null,
                session,
                instance.clock().instant());
        String signature = PretendStripe.signature(
                body, PretendStripe.SECRET, instance.clock().instant());
        assertThat(instance.get(Inbox.class).receive(code, signature, body.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        instance.get(StripeRounds.class).goRound();
    }

    private String code(long commissioner) {
        return instance.get(Organisations.class)
                .organisation(commissioner)
                .odsCode()
                .orElseThrow()
                .text();
    }
}
