package org.carepurse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.reconcile.AtTheDesk.back;
import static org.carepurse.reconcile.AtTheDesk.in;
import static org.carepurse.reconcile.AtTheDesk.out;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.identity.NotAllowed;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.KeptDesk;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.PaymentFiles;
import org.carepurse.payment.RouteName;
import org.carepurse.reconcile.BankProof.Why;
import org.carepurse.reconcile.LineSights.Show;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class ReconcilingTest {

    private static final String TODAY = "2027-03-04";

    private final CarePurseInstance instance;
    private final PayDesk pay;
    private final AtTheDesk desk;
    private final ByHand byHand;

    ReconcilingTest(CarePurseInstance instance) {
        this.instance = instance;
        pay = PayDesk.in(instance);
        desk = new AtTheDesk(instance, pay.preparer);
        byHand = instance.get(ByHand.class);
    }

    @Test
    void a_line_that_names_a_payment_and_has_its_amount_is_that_payment_and_the_bank_and_the_books_agree() {
        PayDesk.Provider provider = pay.owed("45.00");
        String payment = sentByFile();
        desk.brings("500000.00", "499955.00", out(TODAY, "45.00", "FASTER PAYMENT " + payment.replace("-", " ")))
                .value();
        assertThat(desk.line("FASTER").matched()).contains(Matched.to(MatchedBy.REFERENCE, payment));
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(desk.proof().agrees()).isTrue();
        assertThat(desk.proof().named()).isEmpty();
    }

    @Test
    void the_same_statement_again_changes_nothing() {
        PayDesk.Provider provider = pay.owed("45.00");
        String line = out(TODAY, "45.00", sentByFile());
        desk.brings("500000.00", "499955.00", line).value();
        desk.brings("500000.00", "499955.00", line).value();
        assertThat(desk.lines(Show.ALL)).hasSize(1);
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(desk.proof().agrees()).isTrue();
    }

    @Test
    void a_line_of_another_amount_than_its_payment_stays_open_and_is_the_difference_to_the_penny() {
        PayDesk.Provider provider = pay.owed("45.00");
        String payment = sentByFile();
        desk.brings("500000.00", "499955.01", out(TODAY, "44.99", payment)).value();
        assertThat(desk.line("PAY").isOpen()).isTrue();
        assertThat(provider.sent()).isEqualTo(pounds("45"));
        assertThat(desk.proof().difference()).isEqualTo(pounds("-44.99"));
        assertThat(desk.named(Why.OPEN_LINES)).isEqualTo("−£44.99");
    }

    @Test
    void a_payment_that_comes_back_brings_its_cash_back() {
        PayDesk.Provider provider = pay.owed("45.00");
        String payment = sentByFile();
        desk.brings("500000.00", "500000.00", out(TODAY, "45.00", payment), back(TODAY, "45.00", "RETURN " + payment))
                .value();
        assertThat(desk.lines(Show.MATCHED)).hasSize(2);
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.proof().agrees()).isTrue();
    }

    @Test
    void a_file_that_the_bank_books_as_one_sum_is_all_its_payments() {
        pay.owed("45.00");
        pay.owed("12.00");
        String run = pay.release(pay.prepare(RouteName.CSV).value()).value();
        String file = handedOver(run);
        desk.brings("500000.00", "499943.00", out(TODAY, "57.00", "BACS " + file))
                .value();
        assertThat(desk.line("BACS").matched()).contains(Matched.to(MatchedBy.REFERENCE, file));
        assertThat(pay.payments(run)).extracting("state").containsOnly(InstructionState.PAID);
        assertThat(desk.proof().agrees()).isTrue();
    }

    @Test
    void what_the_route_has_said_already_is_matched_and_not_paid_again() {
        PayDesk.Provider provider = pay.owed("45.00");
        String payment = pay.payment(pay.released()).reference();
        pay.goRound();
        assertThat(instance.get(LineSights.class).notOnStatement(desk.who, desk.account, 0, 10))
                .extracting(BookEntry::reference)
                .containsExactly(payment);
        desk.brings("500000.00", "499955.00", out(TODAY, "45.00", payment)).value();
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(desk.proof().agrees()).isTrue();
        assertThat(instance.get(LineSights.class).notOnStatement(desk.who, desk.account, 0, 10))
                .isEmpty();
    }

    @Test
    void what_is_not_on_a_statement_yet_is_named() {
        pay.owed("45.00");
        pay.released();
        pay.goRound();
        desk.brings("500000.00", "500000.00").value();
        assertThat(desk.proof().difference()).isEqualTo(pounds("45"));
        assertThat(desk.named(Why.NOT_ON_A_STATEMENT)).isEqualTo("£45.00");
    }

    @Test
    void a_statement_that_begins_otherwise_than_the_books_and_days_that_are_missing_are_named() {
        desk.brings("500010.00", "500010.00").value();
        assertThat(desk.named(Why.BEFORE_THE_FIRST_STATEMENT)).isEqualTo("£10.00");
        desk.brings("500030.00", "500031.00", in(TODAY, "1.00", "INTEREST")).value();
        assertThat(desk.named(Why.OPEN_LINES)).isEqualTo("£1.00");
        assertThat(desk.proof().difference()).isEqualTo(pounds("31"));
    }

    @Test
    void a_line_without_a_reference_is_suggested_what_has_its_amount_and_becomes_it_by_hand() {
        PayDesk.Provider provider = pay.owed("45.00");
        pay.owed("12.00");
        String run = pay.release(pay.prepare(RouteName.CSV).value()).value();
        handedOver(run);
        desk.brings("500000.00", "499955.00", out(TODAY, "45.00", "CHAPS")).value();
        List<Suggested> suggested = instance.get(Suggesting.class)
                .of(desk.who, desk.account, desk.line("CHAPS").line());
        assertThat(suggested).hasSize(1);
        assertThat(about("CHAPS", suggested.get(0).reference()).isDone()).isTrue();
        assertThat(desk.line("CHAPS").matched().orElseThrow().by()).isEqualTo(MatchedBy.HAND);
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(about("CHAPS", suggested.get(0).reference()).why().code()).isEqualTo("line-matched");
    }

    @Test
    void what_does_not_fit_is_refused_and_what_is_no_reference_is_sent_back() {
        desk.brings("500000.00", "499955.00", out(TODAY, "45.00", "CHAPS")).value();
        assertThat(about("CHAPS", "PAY-7K3M-9QX4").why().code()).isEqualTo("nothing-fits-line");
        assertThatThrownBy(() -> about("CHAPS", "the physio"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("bank-line-reference"));
        assertThat(desk.line("CHAPS").isOpen()).isTrue();
    }

    @Test
    void a_refund_that_names_its_credit_note_is_taken_once() {
        PayDesk.Provider provider = pay.owed("45.00");
        pay.released();
        pay.goRound();
        String credit = credit(provider, "15");
        String line = in(TODAY, "15.00", "REFUND " + credit);
        desk.brings("500000.00", "500015.00", line).value();
        desk.brings("500000.00", "500015.00", line).value();
        assertThat(desk.line("REFUND").matched()).contains(Matched.to(MatchedBy.REFERENCE, credit));
        assertThat(provider.paid()).isEqualTo(pounds("30"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_refund_of_another_amount_stays_open() {
        PayDesk.Provider provider = pay.owed("45.00");
        pay.released();
        pay.goRound();
        desk.brings("500000.00", "500014.99", in(TODAY, "14.99", "REFUND " + credit(provider, "15")))
                .value();
        assertThat(desk.line("REFUND").isOpen()).isTrue();
        assertThat(provider.paid()).isEqualTo(pounds("45"));
    }

    @Test
    void a_refund_on_a_bureaus_statement_is_the_bureaus() {
        KeptDesk kept = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        PayDesk.Provider provider = kept.owes("45.00");
        kept.paid();
        String credit = credit(provider, "15");
        AtTheDesk bureau = new AtTheDesk(instance, kept.clerk);
        bureau.brings("54.46", "68.46", in(TODAY, "14.00", "REFUND " + credit)).value();
        assertThat(bureau.line("REFUND").isOpen()).as("of another amount").isTrue();
        bureau.brings("68.46", "83.46", in(TODAY, "15.00", "ALL OF REFUND " + credit))
                .value();
        assertThat(bureau.line("ALL OF").matched()).contains(Matched.to(MatchedBy.REFERENCE, credit));
        assertThat(kept.inBank()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("30")));
        assertThat(provider.paid()).isEqualTo(pounds("30"));
    }

    @Test
    void money_from_outside_comes_into_the_books_once_and_a_rule_says_so_of_the_next() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "TREASURY FUNDING 1"))
                .value();
        assertThat(byHand.isDeposit(
                                desk.who,
                                RequestKey.fresh(),
                                desk.named("FUNDING 1"),
                                new ByHand.Always("treasury funding"))
                        .isDone())
                .isTrue();
        desk.brings("510000.00", "510500.00", in("2027-03-05", "500.00", "TREASURY FUNDING 2"))
                .value();
        assertThat(desk.line("FUNDING 2").matched().orElseThrow().by()).isEqualTo(MatchedBy.RULE);
        assertThat(pay.inBank()).isEqualTo(pounds("510500"));
        assertThat(desk.proof().agrees()).isTrue();
        Rules rules = instance.get(Rules.class);
        rules.end(
                        desk.who,
                        RequestKey.fresh(),
                        desk.account,
                        rules.of(desk.who, desk.account).get(0).reference())
                .value();
        desk.brings("510500.00", "510501.00", in("2027-03-06", "1.00", "TREASURY FUNDING 3"))
                .value();
        assertThat(desk.line("FUNDING 3").isOpen()).isTrue();
    }

    @Test
    void what_was_explained_stays_in_the_difference_under_its_name_and_can_be_opened_again() {
        desk.brings("500000.00", "499988.00", out(TODAY, "12.00", "ACCOUNT FEE"))
                .value();
        explain("FEE", "Bank charges").value();
        assertThat(desk.named(Why.EXPLAINED_LINES)).isEqualTo("−£12.00");
        assertThat(desk.lines(Show.OPEN)).isEmpty();
        assertThat(explain("FEE", "Bank charges").why().code()).isEqualTo("line-matched");
        desk.takesBack("FEE", "It was a payment").value();
        assertThat(desk.named(Why.OPEN_LINES)).isEqualTo("−£12.00");
        assertThat(desk.takesBack("FEE", "Again").why().code()).isEqualTo("line-is-open");
    }

    @Test
    void money_that_went_out_is_no_deposit_and_words_of_a_rule_are_neither_too_few_nor_none() {
        desk.brings("500000.00", "499988.00", out(TODAY, "12.00", "ACCOUNT FEE"))
                .value();
        assertThat(byHand.isDeposit(desk.who, RequestKey.fresh(), desk.named("FEE"), ByHand.Always.NO)
                        .why()
                        .code())
                .isEqualTo("line-no-deposit");
        assertThatThrownBy(() -> new ByHand.Always("fee")).isInstanceOf(WrongInput.class);
        assertThat(new ByHand.Always("fees").words()).isEqualTo("fees");
        assertThatThrownBy(() -> explain("FEE", " ")).isInstanceOf(WrongInput.class);
    }

    @Test
    void of_two_people_who_say_what_a_line_is_at_the_same_moment_one_is_told_that_it_has_been_said() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "FUNDING")).value();
        ByHand.Line line = desk.named("FUNDING");
        List<Outcome<String>> said = Stream.of(pay.preparer, pay.releaser)
                .map(who -> CompletableFuture.supplyAsync(
                        () -> byHand.isDeposit(who, RequestKey.fresh(), line, ByHand.Always.NO)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(said.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(said.stream().filter(one -> !one.isDone()))
                .singleElement()
                .satisfies(one -> assertThat(one.why().code()).isEqualTo("line-matched"));
        assertThat(pay.inBank()).isEqualTo(pounds("510000"));
    }

    @Test
    void a_bureaus_deposits_are_the_payments_in_and_people_pay_their_own_parts_there() {
        KeptDesk kept = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        AtTheDesk bureau = new AtTheDesk(instance, kept.clerk);
        BookEntry paidIn = instance.get(LineSights.class)
                .notOnStatement(bureau.who, bureau.account, 0, 10)
                .get(0);
        bureau.brings("0.00", "109.46", in(TODAY, "99.46", paidIn.reference()), in(TODAY, "10.00", "CASH"))
                .value();
        assertThat(bureau.line("PIN").matched().orElseThrow().subject()).isEqualTo(paidIn.reference());
        assertThat(bureau.named(Why.OPEN_LINES)).isEqualTo("£10.00");
        assertThat(byHand.isDeposit(bureau.who, RequestKey.fresh(), bureau.named("CASH"), ByHand.Always.NO)
                        .why()
                        .code())
                .isEqualTo("line-no-deposit");
    }

    @Test
    void only_whoever_pays_from_the_account_says_what_its_lines_are() {
        desk.brings("500000.00", "499988.00", out(TODAY, "12.00", "ACCOUNT FEE"))
                .value();
        AtTheDesk strangers = desk.as(PayDesk.in(instance).preparer);
        assertThatThrownBy(() -> strangers.brings("1.00", "1.00")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> strangers.lines(Show.ALL)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(strangers::proof).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> byHand.isExplained(
                        strangers.who, RequestKey.fresh(), desk.named("FEE"), "mine", ByHand.Always.NO))
                .isInstanceOf(NotAllowed.class);
        KeptDesk kept = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        AtTheDesk commissioner =
                new AtTheDesk(instance, kept.clerk).as(kept.agreement.people().finance());
        assertThat(commissioner.lines(Show.ALL)).isEmpty();
        assertThatThrownBy(() -> commissioner.brings("1.00", "1.00")).isInstanceOf(NotAllowed.class);
    }

    private Outcome<String> about(String line, String reference) {
        return byHand.isAbout(desk.who, RequestKey.fresh(), desk.named(line), reference, ByHand.Always.NO);
    }

    private Outcome<String> explain(String line, String why) {
        return byHand.isExplained(desk.who, RequestKey.fresh(), desk.named(line), why, ByHand.Always.NO);
    }

    private String credit(PayDesk.Provider provider, String pounds) {
        String invoice = instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
        return instance.get(CreditNotes.class)
                .give(provider.staff, RequestKey.fresh(), new GiveCredit(invoice, 1, pounds(pounds), "It was shorter"))
                .value();
    }

    private String sentByFile() {
        String run = pay.release(pay.prepare(RouteName.CSV).value()).value();
        handedOver(run);
        return pay.payment(run).reference();
    }

    private String handedOver(String run) {
        PaymentFiles files = instance.get(PaymentFiles.class);
        String file = files.make(pay.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
        return files.handOver(pay.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file))
                .value();
    }
}
