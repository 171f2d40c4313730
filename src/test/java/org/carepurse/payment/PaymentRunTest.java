package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.ProviderAct;
import org.carepurse.directory.ProviderDecision;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class PaymentRunTest {

    private CarePurseInstance instance;
    private PayDesk desk;

    @BeforeEach
    void aDesk(CarePurseInstance running) {
        instance = running;
        desk = PayDesk.in(instance);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void collects_one_payment_for_each_provider_and_pays_it() {
        PayDesk.Provider first = desk.owed("45.00");
        PayDesk.Provider second = desk.owed("12.34");
        String run = desk.prepared();
        assertThat(desk.payments(run)).extracting(PaymentRow::amount).containsExactly(pounds("45"), pounds("12.34"));
        assertThat(first.owed()).isEqualTo(pounds("45"));

        desk.release(run).value();
        assertThat(desk.run(run).state()).isEqualTo(RunState.RELEASED);
        desk.goRound();

        assertThat(desk.payments(run)).extracting(PaymentRow::state).containsOnly(InstructionState.PAID);
        assertThat(first.paid()).isEqualTo(pounds("45"));
        assertThat(second.owed()).isEqualTo(NONE);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("57.34")));
        assertThat(desk.run(run).state()).isEqualTo(RunState.SENT);
        assertThat(close(run).isDone()).isTrue();
        assertThat(desk.run(run).state()).isEqualTo(RunState.CLOSED);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void is_released_by_another_person_than_the_one_who_prepared_it() {
        desk.owed("45.00");
        String run = desk.prepared();
        assertThat(instance.get(Releasing.class)
                        .release(desk.preparer, RequestKey.fresh(), new Releasing.Release(run))
                        .why()
                        .code())
                .isEqualTo("run-needs-another-person");
        assertThat(desk.run(run).state()).isEqualTo(RunState.DRAFT);
        assertThat(desk.release(run).isDone()).isTrue();
    }

    @Test
    void released_by_two_people_at_once_goes_out_once() throws Exception {
        desk.owed("45.00");
        String run = desk.prepared();
        SignedIn third = desk.people.enrol(Role.COMMISSIONER_FINANCE, desk.people.commissionerId());
        assertThat(atOnce(() -> desk.release(run), () -> instance.get(Releasing.class)
                        .release(third, RequestKey.fresh(), new Releasing.Release(run))))
                .isEqualTo(1);
        desk.goRound();
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));
    }

    @Test
    void released_twice_with_the_same_key_is_one_release() {
        desk.owed("45.00");
        String run = desk.prepared();
        RequestKey key = RequestKey.fresh();
        Releasing releasing = instance.get(Releasing.class);
        Outcome<String> first = releasing.release(desk.releaser, key, new Releasing.Release(run));
        assertThat(releasing.release(desk.releaser, key, new Releasing.Release(run)))
                .isEqualTo(first);
        assertThat(desk.release(run).why().code()).isEqualTo("run-not-now");
    }

    @Test
    void prepared_twice_at_once_takes_each_amount_once() throws Exception {
        desk.owed("45.00");
        assertThat(atOnce(() -> desk.prepare(RouteName.SIMULATOR), () -> desk.prepare(RouteName.CSV)))
                .isEqualTo(1);
        assertThat(desk.prepare(RouteName.CSV).why().code()).isEqualTo("nothing-to-pay");
    }

    @Test
    void pays_only_what_was_approved_by_the_cut_off() {
        desk.owed("45.00");
        Preparing preparing = instance.get(Preparing.class);
        PrepareRun yesterday = new PrepareRun(
                desk.people.commissionerId(), desk.account, desk.today().minusDays(1), desk.today(), RouteName.CSV);
        assertThat(preparing
                        .prepare(desk.preparer, RequestKey.fresh(), yesterday)
                        .why()
                        .code())
                .isEqualTo("nothing-to-pay");
        assertThat(desk.prepare(RouteName.CSV).isDone()).isTrue();
    }

    @Test
    void asks_for_days_on_which_it_can_be_paid() {
        desk.owed("45.00");
        assertThatThrownBy(() -> prepareOn(0, 2))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("pay-day"));
        assertThatThrownBy(() -> prepareOn(0, -1)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> prepareOn(1, 1))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("cut-off-ahead"));
        assertThat(prepareOn(0, 1).isDone()).isTrue();
    }

    @Test
    void leaves_out_a_payment_with_its_reason_and_it_is_free_for_the_next_run() {
        PayDesk.Provider provider = desk.owed("45.00");
        desk.owed("12.00");
        String run = desk.prepared();
        PaymentRow payment = desk.payment(run);
        assertThat(leaveOut(run, payment.reference(), "Asked the provider about it")
                        .isDone())
                .isTrue();
        assertThat(desk.payments(run))
                .extracting(PaymentRow::state)
                .containsExactly(InstructionState.LEFT_OUT, InstructionState.WAITING);
        assertThat(desk.payment(run).words()).isEqualTo("Asked the provider about it");
        assertThat(leaveOut(run, payment.reference(), "Again").why().code()).isEqualTo("payment-not-waiting");
        assertThatThrownBy(() -> leaveOut(run, payment.reference(), " ")).isInstanceOf(WrongInput.class);
        desk.release(run).value();
        desk.goRound();
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.payment(desk.prepared()).amount()).isEqualTo(pounds("45"));
        assertThat(leaveOut(run, desk.payments(run).get(1).reference(), "Too late")
                        .why()
                        .code())
                .isEqualTo("run-not-now");
    }

    @Test
    void cancelled_frees_all_that_was_in_it_and_cannot_be_released() {
        desk.owed("45.00");
        String run = desk.prepared();
        Preparing preparing = instance.get(Preparing.class);
        preparing
                .cancel(desk.preparer, RequestKey.fresh(), new Preparing.Cancel(run))
                .value();
        assertThat(desk.release(run).why().code()).isEqualTo("run-not-now");
        String next = desk.released();
        assertThat(preparing
                        .cancel(desk.preparer, RequestKey.fresh(), new Preparing.Cancel(next))
                        .why()
                        .code())
                .isEqualTo("run-not-now");
    }

    @Test
    void holds_back_a_provider_that_is_suspended_and_pays_it_when_it_is_reinstated() {
        PayDesk.Provider provider = desk.owed("45.00");
        desk.owed("12.00");
        String run = desk.prepared();
        decide(provider, ProviderAct.SUSPEND);
        desk.release(run).value();
        assertThat(desk.payments(run))
                .extracting(PaymentRow::because)
                .containsExactly(HeldBack.PROVIDER_SUSPENDED.name(), "");
        desk.goRound();
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        decide(provider, ProviderAct.REINSTATE);
        desk.release(desk.prepared()).value();
        desk.goRound();
        assertThat(provider.paid()).isEqualTo(pounds("45"));
    }

    @Test
    void holds_back_a_provider_that_is_suspended_after_the_release_and_before_it_leaves() {
        PayDesk.Provider provider = desk.owed("45.00");
        String run = desk.released();
        decide(provider, ProviderAct.SUSPEND);
        desk.goRound();
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.LEFT_OUT);
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE);
    }

    @Test
    void is_not_released_when_nothing_of_it_can_be_paid() {
        PayDesk.Provider provider = desk.owed("45.00");
        String run = desk.prepared();
        decide(provider, ProviderAct.SUSPEND);
        assertThat(desk.release(run).why().code()).isEqualTo("nothing-to-release");
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.WAITING);
    }

    @Test
    void holds_back_changed_bank_details_until_they_are_checked_and_have_rested() {
        PayDesk.Provider provider = desk.owed("45.00");
        String run = desk.prepared();
        String details = provider.changes("Provider", "87654321").value();
        desk.owed("1.00");
        assertThat(desk.release(run).why().code()).isEqualTo("nothing-to-release");
        provider.isFoundAt(details, "87654321").value();
        assertThat(desk.release(run).why().code()).isEqualTo("nothing-to-release");
        String early = desk.prepared();
        assertThat(desk.payments(early)).extracting(PaymentRow::amount).containsExactly(pounds("1"));
    }

    @Test
    void is_closed_only_when_it_is_known_of_all_what_became_of_it() {
        desk.owed("45.00");
        desk.simulatorIs(new SimulatorSetting(1, 0, 60, null));
        String run = desk.released();
        assertThat(close(run).why().code()).isEqualTo("run-not-now");
        desk.goRound();
        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.SENT);
        assertThat(close(run).why().code()).isEqualTo("run-not-over");
        instance.clock().forward(Duration.ofMinutes(1));
        desk.goRound();
        assertThat(close(run).isDone()).isTrue();
    }

    @Test
    void is_for_finance_people_only() {
        desk.owed("45.00");
        String run = desk.prepared();
        SignedIn auditor = desk.people.anAuditor();
        assertThatThrownBy(() ->
                        instance.get(Releasing.class).release(auditor, RequestKey.fresh(), new Releasing.Release(run)))
                .isInstanceOf(NotAllowed.class);
        assertThat(instance.get(RunSights.class).show(auditor, run).reference()).isEqualTo(run);
        PayDesk other = PayDesk.in(instance);
        assertThatThrownBy(() -> instance.get(RunSights.class).show(other.preparer, run))
                .isInstanceOf(NotAllowed.class);
    }

    private Outcome<String> prepareOn(int cutOffInDays, int payInDays) {
        return instance.get(Preparing.class)
                .prepare(
                        desk.preparer,
                        RequestKey.fresh(),
                        new PrepareRun(
                                desk.people.commissionerId(),
                                desk.account,
                                desk.today().plusDays(cutOffInDays),
                                desk.today().plusDays(payInDays),
                                RouteName.CSV));
    }

    private Outcome<String> leaveOut(String run, String payment, String reason) {
        return instance.get(Preparing.class)
                .leaveOut(desk.preparer, RequestKey.fresh(), new Preparing.LeaveOut(run, payment, "", reason));
    }

    private Outcome<String> close(String run) {
        return instance.get(Releasing.class).close(desk.preparer, RequestKey.fresh(), new Releasing.Close(run));
    }

    private void decide(PayDesk.Provider provider, ProviderAct act) {
        String reference =
                instance.get(ProviderDesk.class).provider(provider.id).reference();
        instance.get(ProviderDesk.class)
                .decide(desk.preparer, RequestKey.fresh(), new ProviderDecision(reference, act, "Being looked into"))
                .value();
    }

    /** How many of two acts at the same moment are done. */
    @SafeVarargs
    private static long atOnce(Callable<Outcome<String>>... acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            long done = 0;
            for (Future<Outcome<String>> outcome : people.invokeAll(List.of(acts))) {
                done += outcome.get().isDone() ? 1 : 0;
            }
            return done;
        } finally {
            people.shutdown();
        }
    }
}
