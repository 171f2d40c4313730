package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.Payer;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Sorting;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.OpenAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class PaymentsInTest {

    private static final Money FIRST = pounds("99.46");

    private CarePurseInstance instance;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
    }

    @Test
    void nothing_is_paid_in_before_the_person_agrees() {
        AnAgreement agreement = AnAgreement.in(instance).offered();
        SignedIn finance = agreement.people().finance();
        assertThat(agreement.prepare(finance, start(agreement)).why().code()).isEqualTo("payments-in-not-agreed");
        agreement.accept(agreement.plan().holder()).value();
        assertThat(agreement
                        .prepare(finance, start(agreement).minusDays(1))
                        .why()
                        .code())
                .isEqualTo("payments-in-none-due");
        assertThat(agreement.prepare(finance, start(agreement)).isDone()).isTrue();
    }

    @Test
    void a_released_payment_moves_the_promise_and_the_cash() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        agreement.payInUpTo(start(agreement));
        Ledger ledger = instance.get(Ledger.class);
        Purse.Line line = agreement.plan().line(OTHER_NHS);
        assertThat(line.unallocated()).isEqualTo(FIRST);
        assertThat(line.promised()).isEqualTo(AnAgreement.WHOLE.minus(FIRST));
        assertThat(line.granted()).isEqualTo(AnAgreement.WHOLE);
        long commissioner = agreement.people().commissionerId();
        assertThat(AnAgreement.inCommissionersBank(instance, agreement.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK.minus(FIRST));
        assertThat(ledger.inBank(agreement.sight().agreement().accountId(), commissioner))
                .isEqualTo(FIRST);
    }

    @Test
    void nothing_is_paid_in_before_the_commissioner_has_an_account_to_pay_from() {
        InventedPeople strangers = InventedPeople.in(instance);
        assertThat(instance.get(PaymentsIn.class)
                        .prepare(
                                strangers.finance(),
                                RequestKey.fresh(),
                                new PaymentsIn.Prepare(strangers.commissionerId(), London.today(instance.clock())))
                        .why()
                        .code())
                .isEqualTo("no-account-to-pay-in-from");
    }

    @Test
    void a_commissioner_with_several_accounts_chooses_which_of_them_payments_leave() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn finance = agreement.people().finance();
        long commissioner = agreement.people().commissionerId();
        String second = instance.get(PayingAccounts.class)
                .open(
                        finance,
                        RequestKey.fresh(),
                        new OpenAccount(
                                commissioner,
                                new Payer(
                                        "For adult social care",
                                        AccountDetails.parse("s", "20-00-01", "a", "66779912")),
                                null,
                                pounds("1000")))
                .value();
        assertThatThrownBy(() -> prepare(agreement, "")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> prepare(agreement, "ACC-0000-0000")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> prepare(agreement, keepersAccount(agreement))).isInstanceOf(WrongInput.class);

        String run = prepare(agreement, second);
        assertThat(instance.get(PaymentInReading.class)
                        .run(finance, run)
                        .account()
                        .reference())
                .isEqualTo(second);
        agreement.release(agreement.aColleague(), run).value();

        assertThat(AnAgreement.inCommissionersBank(instance, agreement.people()))
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK);
        assertThat(inBank(agreement, second)).isEqualTo(pounds("1000").minus(FIRST));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private String prepare(AnAgreement agreement, String account) {
        return instance.get(PaymentsIn.class)
                .prepare(
                        agreement.people().finance(),
                        RequestKey.fresh(),
                        new PaymentsIn.Prepare(agreement.people().commissionerId(), start(agreement), account))
                .value();
    }

    private String keepersAccount(AnAgreement agreement) {
        return instance.get(PayingAccounts.class)
                .of(agreement.aClerk(), new Cashier(agreement.people().commissionerId(), agreement.keeperId()))
                .get(0)
                .reference();
    }

    private Money inBank(AnAgreement agreement, String account) {
        long commissioner = agreement.people().commissionerId();
        return instance.get(PayingAccounts.class).of(agreement.people().finance(), Cashier.of(commissioner)).stream()
                .filter(one -> one.reference().equals(account))
                .map(one -> instance.get(Ledger.class).inBank(one.id(), commissioner))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_prepared_a_run_does_not_release_it() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn finance = agreement.people().finance();
        String run = agreement.prepare(finance, start(agreement)).value();
        assertThat(agreement.release(finance, run).why().code()).isEqualTo("released-by-its-preparer");
        assertThat(agreement.plan().line(OTHER_NHS).unallocated()).isEqualTo(NONE);
        SignedIn colleague = agreement.aColleague();
        assertThat(agreement.release(colleague, run).isDone()).isTrue();
        assertThat(agreement.release(colleague, run).why().code()).isEqualTo("payment-in-run-has-ended");
    }

    @Test
    void many_releases_at_once_pay_once() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        String run = agreement
                .prepare(agreement.people().finance(), start(agreement))
                .value();
        SignedIn colleague = agreement.aColleague();
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> agreement.release(colleague, run)))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(1);
        assertThat(agreement.plan().line(OTHER_NHS).unallocated()).isEqualTo(FIRST);
    }

    @Test
    void two_runs_prepared_at_once_never_share_a_payment() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn finance = agreement.people().finance();
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> agreement.prepare(finance, start(agreement))))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(1);
    }

    @Test
    void a_payment_left_out_is_due_as_before() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn finance = agreement.people().finance();
        String run = agreement.prepare(finance, start(agreement)).value();
        String payment = agreement.sight().payments().get(0).payment().reference();
        instance.get(PaymentsIn.class)
                .leaveOut(finance, RequestKey.fresh(), new PaymentsIn.LeaveOut(run, payment, "In hospital"))
                .value();
        assertThat(agreement.release(agreement.aColleague(), run).why().code()).isEqualTo("payment-in-run-is-empty");
        assertThat(agreement.prepare(finance, start(agreement)).isDone()).isTrue();
        PaymentInReading.RunSight seen = instance.get(PaymentInReading.class).run(finance, run);
        assertThat(seen.leftOut()).singleElement().satisfies(one -> assertThat(one.reason())
                .isEqualTo("In hospital"));
    }

    @Test
    void a_cancelled_run_lets_all_its_payments_go() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn finance = agreement.people().finance();
        String run = agreement.prepare(finance, start(agreement)).value();
        instance.get(PaymentsIn.class)
                .cancel(finance, RequestKey.fresh(), new PaymentsIn.Cancel(run))
                .value();
        assertThat(agreement.release(agreement.aColleague(), run).why().code()).isEqualTo("payment-in-run-has-ended");
        assertThat(agreement.prepare(finance, start(agreement)).isDone()).isTrue();
    }

    @Test
    void only_finance_prepares_and_an_auditor_only_looks() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        SignedIn auditor = agreement.people().anAuditor();
        List.of(agreement.plan().holder(), agreement.aClerk(), auditor)
                .forEach(someone -> assertThatThrownBy(() -> agreement.prepare(someone, start(agreement)))
                        .isInstanceOf(NotAllowed.class));
        PaymentInReading reading = instance.get(PaymentInReading.class);
        long commissioner = agreement.people().commissionerId();
        assertThat(reading.due(auditor, commissioner, start(agreement), 0, 10)).hasSize(1);
        assertThat(reading.dueInAll(auditor, commissioner, start(agreement)))
                .isEqualTo(new PaymentInReading.Sum(1, FIRST));
        assertThatThrownBy(() -> reading.due(agreement.aClerk(), commissioner, start(agreement), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void money_is_sorted_as_the_holder_sorted_last_to_the_penny() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        agreement.payInUpTo(start(agreement));
        PurseOf purse = new PurseOf(agreement);
        sort(agreement, "33.33");
        agreement.payInUpTo(start(agreement).plusWeeks(4));
        assertThat(purse.left()).isEqualTo(pounds("33.33").plus(FIRST));
        assertThat(purse.unallocated()).isEqualTo(FIRST.minus(pounds("33.33")));
        instance.get(Sorting.class)
                .stop(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.StopSorting(agreement.plan().reference(), agreement.line()))
                .value();
        agreement.payInUpTo(start(agreement).plusWeeks(8));
        assertThat(purse.left()).isEqualTo(pounds("33.33").plus(FIRST));
    }

    @Test
    void every_payment_in_has_a_remittance_advice_for_the_person_and_the_keeper() {
        AnAgreement agreement = AnAgreement.in(instance)
                .with(new Contribution(pounds("130"), Contribution.Basis.NET))
                .accepted();
        agreement.payInUpTo(start(agreement));
        PaymentSight first = agreement.sight().payments().get(0);
        Remittances remittances = instance.get(Remittances.class);
        String reference = first.payment().reference();
        Remittance advice = remittances.show(agreement.plan().holder(), reference);
        assertThat(advice.payment().payment().contribution()).isEqualTo(pounds("9.95"));
        assertThat(advice.payment().payment().period().from()).isEqualTo(start(agreement));
        assertThat(advice.sorted()).isEmpty();
        assertThat(remittances
                        .show(agreement.aClerk(), reference)
                        .payment()
                        .payment()
                        .amount())
                .isEqualTo(pounds("89.51"));
        assertThatThrownBy(() ->
                        remittances.show(AnAgreement.in(instance).offered().aClerk(), reference))
                .isInstanceOf(NotAllowed.class);
        String second = agreement.sight().payments().get(1).payment().reference();
        assertThatThrownBy(() -> remittances.show(agreement.plan().holder(), second))
                .isInstanceOf(org.carepurse.outcome.NotFound.class);
    }

    private void sort(AnAgreement agreement, String amount) {
        instance.get(Sorting.class)
                .sort(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                agreement.plan().reference(),
                                List.of(new Sorting.Share(
                                        agreement.plan().goal(APlan.A_GOAL), agreement.line(), pounds(amount)))))
                .value();
    }

    private static LocalDate start(AnAgreement agreement) {
        return agreement.plan().plan().startsOn();
    }

    private record PurseOf(AnAgreement agreement) {

        Money left() {
            return agreement.plan().purse().balance().available();
        }

        Money unallocated() {
            return agreement.plan().purse().unallocated();
        }
    }
}
