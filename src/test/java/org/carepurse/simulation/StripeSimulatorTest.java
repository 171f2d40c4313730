package org.carepurse.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.OwnParts;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.NotFound;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.RouteName;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.stripe.CheckoutState;
import org.carepurse.stripe.Inbox;
import org.carepurse.stripe.Onboarding;
import org.carepurse.stripe.OnboardingSight;
import org.carepurse.stripe.PersonalMoney;
import org.carepurse.stripe.ProviderAtStripe;
import org.carepurse.stripe.ProvidersAtStripe;
import org.carepurse.stripe.Purpose;
import org.carepurse.stripe.StripeKeys;
import org.carepurse.stripe.StripeRounds;
import org.carepurse.stripe.UnplacedMoney;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestKeyring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that goes through Stripe can be tried out without it: asked, told, signed and worked on as if it were there. */
@OnDatabase
class StripeSimulatorTest {

    private final CarePurseInstance instance;
    private final StripeSimulator simulator;

    StripeSimulatorTest(CarePurseInstance instance, StripeSimulator simulator) {
        this.instance = instance;
        this.simulator = simulator;
    }

    @AfterEach
    void backToToday() {
        instance.clock().reset();
    }

    @Test
    void a_provider_that_gave_all_is_paid_by_transfer_and_payout() {
        PayDesk desk = triedOut();
        PayDesk.Provider provider = ready(desk);
        String run = released(desk);
        goRound(desk);
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(provider.paid()).isEqualTo(pounds("50"));
        assertThat(simulator.tells(desk.preparer, commissioner(desk), 0, 10))
                .extracting(ToTell::type)
                .containsExactly(
                        "payout.paid", "payout.created", "transfer.created", "v2.core.account[requirements].updated");
    }

    @Test
    void a_provider_that_left_out_its_bank_is_asked_for_it_and_not_paid() {
        PayDesk desk = triedOut();
        PayDesk.Provider provider = desk.owed("50");
        begins(desk, provider);
        leaves(desk, provider, SimulatedAccount.Ends.WITHOUT_BANK);
        OnboardingSight sight = sight(provider);
        assertThat(sight.isReady()).isFalse();
        assertThat(sight.asked()).extracting(one -> one.need().name()).containsExactly("BANK_ACCOUNT");
        leaves(desk, provider, SimulatedAccount.Ends.ASKED_FOR_MORE);
        assertThat(sight(provider).asked()).extracting(one -> one.need().name()).containsExactly("DOCUMENT");
        String run = released(desk);
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.FAILED);
        assertThat(provider.owed()).isEqualTo(pounds("50"));
    }

    @Test
    void news_that_come_backwards_and_twice_come_to_the_same() {
        PayDesk desk = triedOut();
        behaves(desk, new Manners(0, 0, new Manners.Telling(Manners.Turn.BACKWARDS, 0, true)));
        PayDesk.Provider provider = ready(desk);
        String run = released(desk);
        goRound(desk);
        goRound(desk);
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(provider.paid()).isEqualTo(pounds("50"));
        assertThat(simulator.tells(desk.preparer, commissioner(desk), 0, 10))
                .allSatisfy(one -> assertThat(one.told()).isEqualTo(2));
    }

    @Test
    void news_that_wait_for_a_person_are_told_when_they_say_so_and_again() {
        PayDesk desk = triedOut();
        ready(desk);
        behaves(desk, new Manners(0, 0, new Manners.Telling(Manners.Turn.BY_HAND, 0, false)));
        String run = released(desk);
        goRound(desk);
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.SENT);
        assertThat(instance.get(ProvidersAtStripe.class).of(desk.preparer, commissioner(desk), 0, 10))
                .extracting(ProviderAtStripe::isReady, ProviderAtStripe::asked, ProviderAtStripe::onItsWay)
                .containsExactly(tuple(true, 0, pounds("50")));
        ToTell paid = simulator.tells(desk.preparer, commissioner(desk), 0, 1).get(0);
        assertThat(paid.type()).isEqualTo("payout.paid");
        assertThat(paid.told()).isZero();
        tells(desk, paid);
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.PAID);
        tells(desk, paid);
        assertThat(simulator
                        .tells(desk.preparer, commissioner(desk), 0, 1)
                        .get(0)
                        .told())
                .isEqualTo(2);
        assertThatThrownBy(() -> simulator.tell(desk.preparer, RequestKey.fresh(), commissioner(desk), "evt_é"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_payment_that_a_bank_sends_back_is_owed_again() {
        PayDesk desk = triedOut();
        PayDesk.Provider provider = ready(desk);
        String run = released(desk);
        goRound(desk);
        String payment = desk.payment(run).reference();
        assertThat(simulator
                        .bounce(desk.preparer, RequestKey.fresh(), commissioner(desk), payment)
                        .isDone())
                .isTrue();
        goRound(desk);
        goRound(desk);
        assertThat(provider.owed()).isEqualTo(pounds("50"));
        assertThat(provider.paid()).isEqualTo(NONE);
        assertThat(simulator
                        .bounce(desk.preparer, RequestKey.fresh(), commissioner(desk), "PAY-0000-0000")
                        .why()
                        .code())
                .isEqualTo("simulated-stripe-bounces-none");
    }

    @Test
    void money_that_somebody_pays_comes_when_it_is_told_and_not_before() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "9.95");
        assertThat(open.page()).isEqualTo("/simulated-stripe/pay/" + open.reference());
        leaves(billed, open, SimulatedPage.Ends.PAID);
        assertThat(state(billed, open)).isEqualTo(CheckoutState.OPEN);
        goRound();
        assertThat(state(billed, open)).isEqualTo(CheckoutState.ARRIVED);
        assertThat(instance.get(OwnParts.class)
                        .of(billed.plan().holder(), billed.reference())
                        .paid())
                .isEqualTo(pounds("9.95"));
        assertThat(instance.get(SimulatedPage.class)
                        .leave(billed.plan().holder(), open.reference(), SimulatedPage.Ends.PAID)
                        .why()
                        .code())
                .isEqualTo("simulated-page-is-over");
    }

    @Test
    void a_bank_pays_later_or_does_not_and_a_page_closes() {
        AnAgreement billed = billed();
        behaves(billed, new Manners(0, 60, Manners.GOOD.telling()));
        CheckoutSight paid = opened(billed, "1");
        CheckoutSight unpaid = opened(billed, "2");
        CheckoutSight left = opened(billed, "3");
        leaves(billed, paid, SimulatedPage.Ends.BANK_PAYS);
        leaves(billed, unpaid, SimulatedPage.Ends.BANK_DOES_NOT_PAY);
        leaves(billed, left, SimulatedPage.Ends.CLOSED);
        goRound();
        assertThat(List.of(state(billed, paid), state(billed, unpaid), state(billed, left)))
                .containsExactly(CheckoutState.COMING, CheckoutState.COMING, CheckoutState.EXPIRED);
        instance.clock().forward(Duration.ofSeconds(60));
        goRound();
        assertThat(List.of(state(billed, paid), state(billed, unpaid)))
                .containsExactly(CheckoutState.ARRIVED, CheckoutState.FAILED);
    }

    @Test
    void too_much_has_no_place_and_is_given_back() {
        AnAgreement billed = billed();
        CheckoutSight open = opened(billed, "5");
        leaves(billed, open, SimulatedPage.Ends.PAID_TOO_MUCH);
        goRound();
        UnplacedMoney unplaced = instance.get(UnplacedMoney.class);
        long commissioner = billed.people().commissionerId();
        assertThat(unplaced.of(billed.people().finance(), commissioner, 0, 10))
                .extracting(UnplacedSight::why)
                .containsExactly("own-money-differs");
        unplaced.giveBack(
                        billed.people().finance(),
                        RequestKey.fresh(),
                        commissioner,
                        new UnplacedMoney.GiveBack(open.reference(), "It was too much"))
                .value();
        goRound();
        assertThat(state(billed, open)).isEqualTo(CheckoutState.GIVEN_BACK);
    }

    @Test
    void with_keys_of_its_own_a_commissioner_has_no_simulated_stripe() {
        PayDesk desk = triedOut();
        long commissioner = commissioner(desk);
        assertThat(simulator.manners(desk.preparer, commissioner)).isEqualTo(Manners.GOOD);
        TestKeyring.put(
                code(desk.people.commissionerId()),
                new StripeKeys("sk", List.of("whsec"), URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1)));
        assertThatThrownBy(() -> simulator.manners(desk.preparer, commissioner)).isInstanceOf(NotFound.class);
    }

    @Test
    void where_nothing_is_tried_out_there_is_none() {
        PayDesk desk = PayDesk.in(instance);
        assertThatThrownBy(() -> simulator.manners(desk.preparer, commissioner(desk)))
                .isInstanceOf(NotFound.class);
        PayDesk tried = triedOut();
        assertThatThrownBy(() -> simulator.manners(ready(tried).staff, commissioner(tried)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_else_can_tell_in_its_place() {
        PayDesk desk = triedOut();
        byte[] body = "{\"id\":\"evt_forged\",\"type\":\"payout.paid\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(instance.get(Inbox.class).receive(code(commissioner(desk)), "t=1,v1=forged", body))
                .isFalse();
    }

    private PayDesk triedOut() {
        PayDesk desk = PayDesk.in(instance);
        TestKeyring.letTryOut(code(commissioner(desk)));
        return desk;
    }

    private PayDesk.Provider ready(PayDesk desk) {
        PayDesk.Provider provider = desk.owed("50");
        begins(desk, provider);
        leaves(desk, provider, SimulatedAccount.Ends.READY);
        goRound(desk);
        assertThat(sight(provider).isReady()).isTrue();
        return provider;
    }

    private void begins(PayDesk desk, PayDesk.Provider provider) {
        Onboarding onboarding = instance.get(Onboarding.class);
        onboarding
                .begin(provider.staff, provider.id, organisation(desk).reference())
                .value();
        assertThat(onboarding
                        .goOn(provider.staff, provider.id, organisation(desk).reference())
                        .value())
                .hasToString("/simulated-stripe/account/" + organisation(desk).reference());
    }

    private void leaves(PayDesk desk, PayDesk.Provider provider, SimulatedAccount.Ends as) {
        instance.get(SimulatedAccount.class)
                .leave(provider.staff, provider.id, organisation(desk).reference(), as);
        goRound();
    }

    private OnboardingSight sight(PayDesk.Provider provider) {
        return instance.get(Onboarding.class).of(provider.staff, provider.id).get(0);
    }

    private String released(PayDesk desk) {
        String run =
                desk.release(desk.prepare(RouteName.STRIPE_CONNECT).value()).value();
        goRound(desk);
        return run;
    }

    private void tells(PayDesk desk, ToTell one) {
        simulator
                .tell(desk.preparer, RequestKey.fresh(), commissioner(desk), one.event())
                .value();
        goRound(desk);
    }

    private void behaves(PayDesk desk, Manners manners) {
        simulator
                .set(desk.preparer, RequestKey.fresh(), commissioner(desk), manners)
                .value();
    }

    private void behaves(AnAgreement agreement, Manners manners) {
        simulator
                .set(
                        agreement.people().finance(),
                        RequestKey.fresh(),
                        agreement.people().commissionerId(),
                        manners)
                .value();
    }

    private AnAgreement billed() {
        AnAgreement agreement = AnAgreement.in(instance)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("130"), Contribution.Basis.GROSS))
                .accepted();
        TestKeyring.letTryOut(code(agreement.people().commissionerId()));
        return agreement;
    }

    private CheckoutSight opened(AnAgreement agreement, String amount) {
        PersonalMoney money = instance.get(PersonalMoney.class);
        String begun = money.begin(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new PersonalMoney.Pay(Purpose.OWN_PART, agreement.reference(), pounds(amount)))
                .value();
        return money.open(agreement.plan().holder(), begun).value();
    }

    private void leaves(AnAgreement agreement, CheckoutSight open, SimulatedPage.Ends as) {
        instance.get(SimulatedPage.class)
                .leave(agreement.plan().holder(), open.reference(), as)
                .value();
    }

    private CheckoutState state(AnAgreement agreement, CheckoutSight open) {
        return instance.get(PersonalMoney.class)
                .show(agreement.plan().holder(), open.reference())
                .state();
    }

    private void goRound() {
        instance.get(Teller.class).goRound();
        instance.get(StripeRounds.class).goRound();
    }

    private void goRound(PayDesk desk) {
        desk.goRound();
        goRound();
        desk.goRound();
    }

    private static long commissioner(PayDesk desk) {
        return desk.people.commissionerId();
    }

    private Organisation organisation(PayDesk desk) {
        return instance.get(Organisations.class).organisation(commissioner(desk));
    }

    private String code(long commissionerId) {
        return instance.get(Organisations.class)
                .organisation(commissionerId)
                .odsCode()
                .orElseThrow()
                .text();
    }
}
