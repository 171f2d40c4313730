package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.NamedAccount;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.OwedBook;
import org.carepurse.invoice.OwedRow;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DailyCount;
import org.carepurse.ledger.Ledger;
import org.carepurse.moving.AMove;
import org.carepurse.moving.Pace;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bureau pays what its people have ordered, from the account in which it keeps their money. */
@OnDatabase
class KeptPaymentsTest {

    private CarePurseInstance instance;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
    }

    @Test
    void a_bureau_pays_from_the_account_it_keeps_the_money_in() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        PayDesk.Provider provider = bureau.owes("45.00");
        assertThat(bureau.toPay()).isEqualTo(pounds("45"));
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN);

        String run = bureau.released();
        instance.get(Postman.class).goRound();

        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThat(bureau.desk.inBank())
                .as("of the commissioner's own account only what it paid in")
                .isEqualTo(PayDesk.BALANCE.minus(KeptDesk.PAID_IN));
        assertThat(bureau.toPay()).isEqualTo(NONE);
        assertThat(instance.get(RunSights.class).show(bureau.clerk, run).state())
                .isEqualTo(RunState.SENT);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_fund_holder_pays_from_its_own_account_likewise() {
        KeptDesk fund = KeptDesk.of(instance, Holding.THIRD_PARTY);
        PayDesk.Provider provider = fund.owes("30.00");
        fund.released();
        instance.get(Postman.class).goRound();
        assertThat(provider.paid()).isEqualTo(pounds("30"));
        assertThat(fund.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
    }

    @Test
    void what_one_of_two_payers_has_sent_leaves_the_others_part_owed() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bureau.alsoHasFromTheCommissioner("20.00");
        PayDesk.Provider provider = bureau.owes("110.00");
        assertThat(listedAsOwed(provider)).isEqualTo(pounds("110"));

        bureau.paid();

        assertThat(provider.paid()).isEqualTo(KeptDesk.PAID_IN);
        assertThat(provider.owed()).isEqualTo(pounds("10.54"));
        assertThat(listedAsOwed(provider)).isEqualTo(pounds("10.54"));

        bureau.desk.released();
        bureau.desk.goRound();

        assertThat(provider.paid()).isEqualTo(pounds("110"));
        assertThat(listedAsOwed(provider)).isEqualTo(NONE);
    }

    @Test
    void whoever_kept_the_money_pays_what_was_billed_before_it_moved_on() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        PayDesk.Provider provider = bureau.owes("45.00");
        AMove.of(instance, bureau.agreement.plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        assertThat(bureau.toPay()).isEqualTo(pounds("45"));
        assertThat(bureau.desk.prepare(RouteName.SIMULATOR).why().code()).isEqualTo("nothing-to-pay");

        bureau.paid();

        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(bureau.inBank())
                .as("the rest is still to be handed over")
                .isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThat(agrees(bureau)).isTrue();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void what_a_provider_pays_back_comes_into_the_account_it_was_paid_from_and_follows_the_money() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        PayDesk.Provider provider = bureau.owes("45.00");
        bureau.paid();
        paysBack(provider, bureau.desk, "15");
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
        assertThat(bureau.desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(KeptDesk.PAID_IN));

        AMove.of(instance, bureau.agreement.plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        paysBack(provider, bureau.desk, "10");
        assertThat(bureau.agreement.plan().purse().balance().available())
                .isEqualTo(KeptDesk.PAID_IN.minus(pounds("20")));
        assertThat(bureau.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("20")));
        assertThat(agrees(bureau)).isTrue();
    }

    @Test
    void the_commissioner_does_not_pay_what_is_kept_elsewhere() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bureau.owes("45.00");
        assertThat(bureau.desk.prepare(RouteName.SIMULATOR).why().code()).isEqualTo("nothing-to-pay");
    }

    @Test
    void what_lies_in_a_persons_own_account_is_in_no_run() {
        AnAgreement own = KeptDesk.sorted(instance, AnAgreement.in(instance).heldAs(Holding.OWN_ACCOUNT));
        PayDesk desk = PayDesk.of(instance, own.plan());
        PayDesk.Provider provider = desk.owed("45.00");
        assertThat(desk.prepare(RouteName.SIMULATOR).why().code()).isEqualTo("nothing-to-pay");
        assertThat(provider.owed()).isEqualTo(pounds("45"));
    }

    @Test
    void whoever_prepared_a_bureaus_run_does_not_release_it() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bureau.owes("45.00");
        String run = bureau.prepare(bureau.clerk).value();
        assertThat(bureau.release(bureau.clerk, run).why().code()).isEqualTo("run-needs-another-person");
        assertThat(bureau.release(bureau.colleague, run).isDone()).isTrue();
    }

    @Test
    void nobody_but_its_own_clerks_acts_on_a_bureaus_run() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk other = KeptDesk.of(instance, AnAgreement.in(instance).among(bureau.agreement.people()));
        bureau.owes("45.00");
        assertThatThrownBy(() -> bureau.prepare(other.clerk)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bureau.prepare(bureau.desk.preparer)).isInstanceOf(NotAllowed.class);
        String run = bureau.prepare(bureau.clerk).value();
        assertThatThrownBy(() -> bureau.release(other.clerk, run)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bureau.release(bureau.desk.releaser, run)).isInstanceOf(NotAllowed.class);
        RunSights sights = instance.get(RunSights.class);
        assertThatThrownBy(() -> sights.show(other.clerk, run)).isInstanceOf(NotAllowed.class);
        assertThat(sights.show(bureau.desk.preparer, run).amount())
                .as("the commissioner looks on")
                .isEqualTo(pounds("45"));
        assertThat(sights.mayAct(bureau.desk.preparer, run)).isFalse();
        assertThat(sights.mayAct(bureau.clerk, run)).isTrue();
    }

    @Test
    void two_bureaux_never_mix_a_penny() {
        KeptDesk first = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk second = KeptDesk.of(instance, AnAgreement.in(instance).among(first.agreement.people()));
        first.owes("45.00");
        second.owes("30.01");
        assertThat(first.toPay()).isEqualTo(pounds("45"));
        assertThat(second.toPay()).isEqualTo(pounds("30.01"));
        assertThatThrownBy(() -> instance.get(Preparing.class)
                        .prepare(
                                first.clerk,
                                RequestKey.fresh(),
                                new PrepareRun(
                                        first.cashier().commissionerId(),
                                        second.account(),
                                        first.today(),
                                        first.today(),
                                        RouteName.SIMULATOR)))
                .isInstanceOf(NotAllowed.class);
        first.released();
        second.released();
        instance.get(Postman.class).goRound();
        assertThat(first.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThat(second.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30.01")));
    }

    @Test
    void what_a_bureaus_bank_says_moves_its_own_payments_only() {
        KeptDesk first = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk second = KeptDesk.of(instance, AnAgreement.in(instance).among(first.agreement.people()));
        first.owes("45.00");
        String payment = instance.get(RunSights.class)
                .payments(first.clerk, first.released(), null, 0, 10)
                .get(0)
                .reference();
        PaymentNews paid =
                new PaymentNews(PaymentNews.BANK, payment, NewsKind.PAID, pounds("45"), first.today(), "", "", "");
        PaymentResults results = instance.get(PaymentResults.class);
        assertThat(results.take(second.clerk, second.cashier(), List.of(paid)).flagged())
                .isEqualTo(1);
        assertThat(first.inBank()).isEqualTo(KeptDesk.PAID_IN);
        assertThat(results.take(first.clerk, first.cashier(), List.of(paid)).done())
                .isEqualTo(1);
        assertThat(first.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThatThrownBy(() -> results.take(first.clerk, second.cashier(), List.of(paid)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_account_of_nobody_pays_nothing() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        assertThatThrownBy(() -> instance.get(Preparing.class)
                        .prepare(
                                bureau.desk.preparer,
                                RequestKey.fresh(),
                                new PrepareRun(
                                        bureau.cashier().commissionerId(),
                                        "ACC-0000-0000",
                                        bureau.today(),
                                        bureau.today(),
                                        RouteName.CSV)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_keeps_money_in_an_account_that_the_commissioner_pays_from() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        Keepers.Approval approval = new Keepers.Approval(
                bureau.cashier().commissionerId(),
                OrganisationKind.BUREAU,
                "Another bureau",
                new NamedAccount("Clients", PayDesk.OWN_ACCOUNT),
                true);
        assertThatThrownBy(
                        () -> instance.get(Keepers.class).approve(bureau.desk.preparer, RequestKey.fresh(), approval))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("account-pays-already"));
    }

    private Money listedAsOwed(PayDesk.Provider provider) {
        return instance.get(OwedBook.class).to(provider.staff, provider.id, 0, 10).rows().stream()
                .map(OwedRow::amount)
                .reduce(NONE, Money::plus);
    }

    private void paysBack(PayDesk.Provider provider, PayDesk desk, String amount) {
        String invoice = instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
        String credit = instance.get(CreditNotes.class)
                .give(provider.staff, RequestKey.fresh(), new GiveCredit(invoice, 1, pounds(amount), "It was shorter"))
                .value();
        instance.get(Refunds.class)
                .arrived(desk.releaser, RequestKey.fresh(), desk.people.commissionerId(), credit, desk.account)
                .value();
    }

    private boolean agrees(KeptDesk bureau) {
        instance.get(DailyCount.class).countAll();
        return instance.get(Counts.class)
                .days(bureau.clerk, bureau.agreement.keeperId(), 0, 1)
                .get(0)
                .agrees();
    }
}
