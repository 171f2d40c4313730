package org.carepurse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.reconcile.AtTheDesk.in;
import static org.carepurse.reconcile.AtTheDesk.out;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.Payer;
import org.carepurse.budget.Holding;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.KeptDesk;
import org.carepurse.payment.OpenAccount;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.reconcile.BankProof.Why;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** The balance with Stripe beside the bank account: what Stripe takes as its fee, and what it pays out to the bank. */
@OnDatabase
class StripesBalanceTest {

    private static final String TODAY = "2027-03-04";
    private static final String TOMORROW = "2027-03-05";
    private static final String FEE = out(TODAY, "0.80", "STRIPE FEE");
    private static final String PAID_OUT = out(TODAY, "39.20", "STRIPE PAYOUT");
    private static final String ARRIVED = in(TOMORROW, "39.20", "STRIPE PAYMENTS UK");

    private final CarePurseInstance instance;
    private final AtTheDesk bank;
    private final AtTheDesk stripe;
    private final ByHand byHand;

    StripesBalanceTest(CarePurseInstance instance) {
        this.instance = instance;
        byHand = instance.get(ByHand.class);
        PayDesk pay = PayDesk.in(instance);
        bank = new AtTheDesk(instance, pay.preparer);
        stripe = bank.at(instance.get(PayingAccounts.class)
                .open(
                        pay.preparer,
                        RequestKey.fresh(),
                        new OpenAccount(
                                pay.people.commissionerId(),
                                new Payer(
                                        "Balance with Stripe", AccountDetails.parse("s", "20-00-00", "a", "44100200")),
                                null,
                                pounds("40.00")))
                .value());
    }

    @Test
    void a_fee_leaves_the_books_with_its_line_and_a_rule_says_so_of_the_next() {
        stripe.brings("40.00", "39.20", FEE).value();
        charge(stripe, "FEE", new ByHand.Always("stripe fee")).value();
        stripe.brings("39.20", "38.70", out(TOMORROW, "0.50", "STRIPE FEE AGAIN"))
                .value();
        assertThat(stripe.line("AGAIN").matched().orElseThrow().by()).isEqualTo(MatchedBy.RULE);
        assertThat(left(stripe)).isEqualTo("£38.70");
        assertThat(stripe.proof().named()).isEmpty();
        assertThat(stripe.waiting()).isEmpty();
    }

    @Test
    void a_fee_that_was_none_comes_back_into_the_books() {
        stripe.brings("40.00", "39.20", FEE).value();
        charge(stripe, "FEE", ByHand.Always.NO).value();
        stripe.takesBack("FEE", "It was a payment").value();
        assertThat(left(stripe)).isEqualTo("£40.00");
        assertThat(stripe.named(Why.OPEN_LINES)).isEqualTo("−£0.80");
        assertThat(stripe.waiting()).isEmpty();
    }

    @Test
    void money_in_is_no_charge_and_nobodys_money_pays_for_the_account_it_is_kept_in() {
        bank.brings("500000.00", "500039.20", ARRIVED).value();
        assertThat(charge(bank, "STRIPE", ByHand.Always.NO).why().code()).isEqualTo("line-no-charge");
        KeptDesk kept = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        AtTheDesk bureau = new AtTheDesk(instance, kept.clerk);
        bureau.brings("99.46", "87.46", out(TODAY, "12.00", "ACCOUNT FEE")).value();
        assertThat(charge(bureau, "FEE", ByHand.Always.NO).why().code()).isEqualTo("line-no-charge");
        assertThat(move(bureau, "FEE", bank, ByHand.Always.NO).why().code()).isEqualTo("nothing-fits-line");
    }

    @Test
    void what_stripe_pays_out_and_what_comes_to_the_bank_is_one_thing_whichever_is_told_first() {
        stripe.brings("40.00", "0.80", PAID_OUT).value();
        String moved = move(stripe, "PAYOUT", bank, ByHand.Always.NO).value();
        assertThat(bank.waiting()).hasSize(1);
        bank.brings("500000.00", "500039.20", ARRIVED).value();
        assertThat(instance.get(Suggesting.class)
                        .of(bank.who, bank.account, bank.line("STRIPE").line()))
                .extracting(Suggested::reference)
                .containsExactly(moved);
        assertThat(move(bank, "STRIPE", stripe, ByHand.Always.NO).value()).isEqualTo(moved);
        assertThat(left(bank)).isEqualTo("£500,039.20");
        assertThat(bank.proof().difference()).isEqualTo(NONE);
        assertThat(stripe.proof().difference()).isEqualTo(NONE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_rule_on_each_account_finds_both_ends_of_the_next_ones() {
        stripe.brings("40.00", "0.80", PAID_OUT).value();
        bank.brings("500000.00", "500039.20", ARRIVED).value();
        move(stripe, "PAYOUT", bank, new ByHand.Always("stripe payout")).value();
        move(bank, "STRIPE", stripe, new ByHand.Always("stripe payments")).value();
        bank.brings("500039.20", "500039.70", in("2027-03-06", "0.50", "STRIPE PAYMENTS NEXT"))
                .value();
        stripe.brings("0.80", "0.30", out("2027-03-06", "0.50", "STRIPE PAYOUT NEXT"))
                .value();
        assertThat(stripe.line("NEXT").matched().orElseThrow().subject())
                .isEqualTo(bank.line("NEXT").matched().orElseThrow().subject());
        assertThat(left(stripe)).isEqualTo("£0.30");
        assertThat(left(bank)).isEqualTo("£500,039.70");
    }

    @Test
    void of_two_people_who_say_so_at_both_accounts_at_once_one_brings_it_into_the_books() {
        stripe.brings("40.00", "0.80", PAID_OUT).value();
        bank.brings("500000.00", "500039.20", ARRIVED).value();
        List<String> said = Stream.of(
                        CompletableFuture.supplyAsync(() -> move(stripe, "PAYOUT", bank, ByHand.Always.NO)),
                        CompletableFuture.supplyAsync(() -> move(bank, "STRIPE", stripe, ByHand.Always.NO)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Outcome::value)
                .toList();
        assertThat(said.get(0)).isEqualTo(said.get(1));
        assertThat(left(stripe)).isEqualTo("£0.80");
        assertThat(left(bank)).isEqualTo("£500,039.20");
    }

    @Test
    void what_brought_it_is_taken_back_only_after_the_other_accounts_line() {
        stripe.brings("40.00", "0.80", PAID_OUT).value();
        bank.brings("500000.00", "500039.20", ARRIVED).value();
        move(stripe, "PAYOUT", bank, ByHand.Always.NO).value();
        move(bank, "STRIPE", stripe, ByHand.Always.NO).value();
        assertThat(stripe.takesBack("PAYOUT", "It was none").why().code()).isEqualTo("line-has-another");
        bank.takesBack("STRIPE", "It was none").value();
        stripe.takesBack("PAYOUT", "It was none").value();
        assertThat(left(stripe)).isEqualTo("£40.00");
        assertThat(left(bank)).isEqualTo("£500,000.00");
        assertThat(bank.waiting()).isEmpty();
    }

    @Test
    void cash_goes_to_another_account_of_the_same_commissioner_and_to_no_other() {
        stripe.brings("40.00", "0.80", PAID_OUT).value();
        AtTheDesk elsewhere = new AtTheDesk(instance, PayDesk.in(instance).preparer);
        assertThat(move(stripe, "PAYOUT", elsewhere, ByHand.Always.NO).why().code())
                .isEqualTo("nothing-fits-line");
        assertThat(move(stripe, "PAYOUT", stripe, ByHand.Always.NO).why().code())
                .isEqualTo("nothing-fits-line");
        assertThatThrownBy(() -> about(stripe, "PAYOUT", "ACC-1", ByHand.Always.NO))
                .isInstanceOf(WrongInput.class);
        assertThat(left(stripe)).isEqualTo("£40.00");
    }

    private Outcome<String> charge(AtTheDesk desk, String line, ByHand.Always always) {
        return byHand.isCharge(desk.who, RequestKey.fresh(), desk.named(line), always);
    }

    private Outcome<String> move(AtTheDesk desk, String line, AtTheDesk other, ByHand.Always always) {
        return about(desk, line, other.account.reference(), always);
    }

    private Outcome<String> about(AtTheDesk desk, String line, String reference, ByHand.Always always) {
        return byHand.isAbout(desk.who, RequestKey.fresh(), desk.named(line), reference, always);
    }

    private String left(AtTheDesk desk) {
        return Sterling.print(instance.get(Ledger.class).inBank(desk.account.id(), desk.account.commissionerId()));
    }
}
