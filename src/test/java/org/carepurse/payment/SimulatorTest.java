package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class SimulatorTest {

    private static final SimulatorSetting ALL_COME_BACK =
            SimulatorSetting.WELL_BEHAVED.with(new SimulatorSetting.ComingBack(1_000, 3_600));

    private final CarePurseInstance instance;
    private final PayDesk desk;
    private final PayDesk.Provider provider;

    SimulatorTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        provider = desk.owed("45.00");
    }

    @AfterEach
    void nowIsNow() {
        instance.clock().reset();
    }

    @Test
    void a_share_of_payments_comes_back_after_they_were_paid_and_is_owed_again() {
        desk.simulatorIs(ALL_COME_BACK);
        String run = sent();
        assertThat(state(run)).isEqualTo(InstructionState.PAID);
        after(3_599);
        assertThat(state(run)).isEqualTo(InstructionState.PAID);
        after(1);
        assertThat(state(run)).isEqualTo(InstructionState.RETURNED);
        isOwedAgainAsIfNothingHadBeen();
    }

    @Test
    void of_payments_that_fail_none_comes_back() {
        desk.simulatorIs(new SimulatorSetting(1, 1_000, 0, null).with(new SimulatorSetting.ComingBack(1_000, 0)));
        String run = sent();
        assertThat(state(run)).isEqualTo(InstructionState.FAILED);
        assertThat(bringBack(desk.payment(run).reference()).why().code()).isEqualTo("simulator-brings-none-back");
    }

    @Test
    void a_payment_that_somebody_chooses_comes_back_once_and_no_other_does() {
        desk.owed("12.00");
        String run = sent();
        PaymentRow chosen = desk.payment(run);
        assertThat(bringBack(chosen.reference()).isDone()).isTrue();
        assertThat(bringBack(chosen.reference()).why().code()).isEqualTo("simulator-brings-none-back");
        desk.goRound();
        assertThat(desk.payments(run))
                .extracting(PaymentRow::state)
                .containsExactly(InstructionState.RETURNED, InstructionState.PAID);
        assertThat(bringBack("PAY-0000-0000").why().code()).isEqualTo("simulator-brings-none-back");
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void the_same_request_to_bring_a_payment_back_is_answered_alike_twice() {
        String payment = desk.payment(sent()).reference();
        RequestKey key = RequestKey.fresh();
        assertThat(bringBack(desk.preparer, key, payment).isDone()).isTrue();
        assertThat(bringBack(desk.preparer, key, payment).isDone()).isTrue();
    }

    @Test
    void news_comes_as_late_as_it_was_set_and_tells_the_day_on_which_it_happened() {
        desk.simulatorIs(SimulatorSetting.WELL_BEHAVED.with(new SimulatorSetting.Telling(86_400, false)));
        String run = sent();
        after(86_399);
        assertThat(state(run)).isEqualTo(InstructionState.SENT);
        after(1);
        assertThat(state(run)).isEqualTo(InstructionState.PAID);
        assertThat(desk.payment(run).endedOn()).isEqualTo(desk.today().minusDays(1));
    }

    @Test
    void news_with_the_last_first_waits_for_the_end_and_comes_to_the_same() {
        desk.simulatorIs(ALL_COME_BACK.with(new SimulatorSetting.Telling(60, true)));
        String run = sent();
        after(3_659);
        assertThat(state(run)).isEqualTo(InstructionState.SENT);
        List<PaymentNews> told = toldAfter(1);
        assertThat(told).extracting(PaymentNews::kind).containsExactly(NewsKind.RETURNED, NewsKind.PAID);
        desk.goRound();
        assertThat(state(run)).isEqualTo(InstructionState.RETURNED);
        isOwedAgainAsIfNothingHadBeen();
    }

    @Test
    void what_was_said_already_is_said_again_in_its_order_and_changes_nothing() {
        desk.simulatorIs(ALL_COME_BACK.with(new SimulatorSetting.Telling(0, true)));
        String run = sent();
        after(3_600);
        desk.tellSimulator(SimulatorDesk.Doing.SAY_AGAIN);
        assertThat(toldAfter(0))
                .extracting(PaymentNews::kind)
                .containsExactly(NewsKind.RETURNED, NewsKind.PAID, NewsKind.ACCEPTED);
        desk.goRound();
        assertThat(toldAfter(0)).isEmpty();
        assertThat(state(run)).isEqualTo(InstructionState.RETURNED);
        assertThat(desk.payment(run).isFlagged()).isFalse();
        isOwedAgainAsIfNothingHadBeen();
    }

    @Test
    void what_was_not_said_yet_is_not_said_again() {
        desk.simulatorIs(new SimulatorSetting(1, 0, 3_600, null));
        String run = sent();
        desk.tellSimulator(SimulatorDesk.Doing.SAY_AGAIN);
        desk.goRound();
        assertThat(state(run)).isEqualTo(InstructionState.SENT);
    }

    @Test
    void only_finance_people_bring_payments_back_and_only_their_own() {
        String payment = desk.payment(sent()).reference();
        PayDesk other = PayDesk.in(instance);
        assertThatThrownBy(() -> bringBack(other.preparer, RequestKey.fresh(), payment))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bringBack(desk.people.anAuditor(), RequestKey.fresh(), payment))
                .isInstanceOf(NotAllowed.class);
        assertThat(instance.get(SimulatorDesk.class)
                        .bringBack(other.preparer, RequestKey.fresh(), other.people.commissionerId(), payment)
                        .why()
                        .code())
                .isEqualTo("simulator-brings-none-back");
    }

    @Test
    void settings_have_bounds() {
        assertThat(new SimulatorSetting.ComingBack(1_000, 86_400).permille()).isEqualTo(1_000);
        assertThatThrownBy(() -> new SimulatorSetting.ComingBack(1_001, 0)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new SimulatorSetting.ComingBack(0, 86_401)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new SimulatorSetting.Telling(86_401, false)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new SimulatorSetting.Telling(-1, true)).isInstanceOf(WrongInput.class);
    }

    private String sent() {
        String run = desk.released();
        desk.goRound();
        return run;
    }

    private void after(int seconds) {
        instance.clock().forward(Duration.ofSeconds(seconds));
        desk.goRound();
    }

    /** What it has to tell by then. */
    private List<PaymentNews> toldAfter(int seconds) {
        instance.clock().forward(Duration.ofSeconds(seconds));
        return instance.get(Simulator.class).news(desk.people.commissionerId(), 10);
    }

    private Outcome<String> bringBack(String payment) {
        return bringBack(desk.preparer, RequestKey.fresh(), payment);
    }

    private Outcome<String> bringBack(SignedIn who, RequestKey key, String payment) {
        return instance.get(SimulatorDesk.class).bringBack(who, key, desk.people.commissionerId(), payment);
    }

    private void isOwedAgainAsIfNothingHadBeen() {
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private InstructionState state(String run) {
        return desk.payment(run).state();
    }
}
