package org.carepurse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.reconcile.AtTheDesk.in;
import static org.carepurse.reconcile.AtTheDesk.out;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PayDesk;
import org.carepurse.reconcile.BankProof.Why;
import org.carepurse.reconcile.LineSights.Show;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** What people say of lines: taken back, looked into, remembered as rules. */
@OnDatabase
class UndoingTest {

    private static final String TODAY = "2027-03-04";

    private final CarePurseInstance instance;
    private final PayDesk pay;
    private final AtTheDesk desk;
    private final ByHand byHand;
    private final Rules rules;

    UndoingTest(CarePurseInstance instance) {
        this.instance = instance;
        pay = PayDesk.in(instance);
        desk = new AtTheDesk(instance, pay.preparer);
        byHand = instance.get(ByHand.class);
        rules = instance.get(Rules.class);
    }

    @Test
    void what_the_bank_said_of_a_payment_stays_said_and_waits_for_its_line() {
        pay.owed("45.00");
        String run = pay.released();
        pay.goRound();
        String payment = pay.payment(run).reference();
        desk.brings("500000.00", "499955.00", out(TODAY, "45.00", payment)).value();
        desk.takesBack("PAY", "It is the one before").value();
        assertThat(pay.payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(desk.waiting()).extracting(BookEntry::reference).containsExactly(payment);
        assertThat(desk.named(Why.OPEN_LINES)).isEqualTo("−£45.00");
        assertThat(desk.named(Why.NOT_ON_A_STATEMENT)).isEqualTo("£45.00");
        assertThat(desk.proof().agrees()).isTrue();
    }

    @Test
    void a_line_of_which_something_was_taken_back_is_left_to_people() {
        pay.owed("45.00");
        String payment = pay.payment(pay.released()).reference();
        pay.goRound();
        String line = out(TODAY, "45.00", payment);
        desk.brings("500000.00", "499955.00", line).value();
        desk.takesBack("PAY", "Not sure").value();
        desk.looksAgain();
        desk.brings("500000.00", "499955.00", line).value();
        assertThat(desk.line("PAY").isOpen()).isTrue();
        byHand.isAbout(desk.who, RequestKey.fresh(), desk.named("PAY"), payment, ByHand.Always.NO)
                .value();
        assertThat(desk.proof().named()).isEmpty();
        assertThat(sights().takenBack(
                                desk.who, desk.account, desk.line("PAY").line().id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.matched().subject()).isEqualTo(payment);
                    assertThat(one.because()).isEqualTo("Not sure");
                });
    }

    @Test
    void money_from_outside_that_was_none_leaves_the_books_and_can_come_again() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "FUNDING")).value();
        for (int times = 0; times < 2; times++) {
            deposit(ByHand.Always.NO).value();
            assertThat(pay.inBank()).isEqualTo(pounds("510000"));
            assertThat(desk.proof().named()).isEmpty();
            desk.takesBack("FUNDING", "The bank booked it by mistake").value();
            assertThat(pay.inBank()).isEqualTo(pounds("500000"));
            assertThat(desk.waiting()).isEmpty();
            assertThat(desk.proof().difference()).isEqualTo(pounds("10000"));
        }
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_rule_does_not_say_again_what_was_taken_back() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "FUNDING")).value();
        deposit(new ByHand.Always("funding")).value();
        desk.takesBack("FUNDING", "It was none").value();
        desk.looksAgain();
        assertThat(desk.line("FUNDING").isOpen()).isTrue();
        assertThat(pay.inBank()).isEqualTo(pounds("500000"));
    }

    @Test
    void of_two_who_take_it_back_at_once_one_is_told_that_it_is_open_and_a_repeated_request_changes_nothing() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "FUNDING")).value();
        deposit(ByHand.Always.NO).value();
        ByHand.Line line = desk.named("FUNDING");
        RequestKey key = RequestKey.fresh();
        List<Outcome<String>> all = IntStream.range(0, 2)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> undo(line, RequestKey.fresh())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(all.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(pay.inBank()).isEqualTo(pounds("500000"));
        deposit(ByHand.Always.NO).value();
        assertThat(undo(line, key).value()).isEqualTo(undo(line, key).value());
        assertThat(pay.inBank()).isEqualTo(pounds("500000"));
    }

    @Test
    void only_whoever_pays_from_the_account_takes_back_and_says_why() {
        desk.brings("500000.00", "510000.00", in(TODAY, "10000.00", "FUNDING")).value();
        deposit(ByHand.Always.NO).value();
        assertThatThrownBy(() -> desk.takesBack("FUNDING", " ")).isInstanceOf(WrongInput.class);
        AtTheDesk stranger = desk.as(PayDesk.in(instance).preparer);
        ByHand.Line line = desk.named("FUNDING");
        assertThatThrownBy(() -> instance.get(Undoing.class).undo(stranger.who, RequestKey.fresh(), line, "Mine"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(Owning.class).takeOn(stranger.who, RequestKey.fresh(), line, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.line("FUNDING").isOpen()).isFalse();
    }

    @Test
    void somebody_looks_into_an_open_line_until_a_colleague_does() {
        desk.brings("500000.00", "499979.00", out("2027-02-20", "12.00", "FIRST"), out(TODAY, "9.00", "SECOND"))
                .value();
        assertThat(desk.lines(Show.NOBODYS)).hasSize(2);
        takeOn(desk, "FIRST", "Asked the bank").value();
        assertThat(desk.lines(Show.NOBODYS)).hasSize(1);
        assertThat(desk.lines(Show.MINE)).hasSize(1);
        assertThat(desk.line("FIRST").owner().orElseThrow().note()).isEqualTo("Asked the bank");
        assertThat(desk.line("FIRST").days()).isEqualTo(12);
        assertThat(sights().open(desk.who, desk.account).nobodys()).isEqualTo(1);
        AtTheDesk colleague = desk.as(pay.releaser);
        takeOn(colleague, "FIRST", "").value();
        assertThat(desk.lines(Show.MINE)).isEmpty();
        assertThat(colleague.lines(Show.MINE)).hasSize(1);
        byHand.isExplained(desk.who, RequestKey.fresh(), desk.named("FIRST"), "Bank charges", ByHand.Always.NO)
                .value();
        assertThat(takeOn(desk, "FIRST", "").why().code()).isEqualTo("line-matched");
        assertThatThrownBy(() -> takeOn(desk, "SECOND", "n".repeat(201))).isInstanceOf(WrongInput.class);
    }

    @Test
    void a_rule_is_changed_by_another_that_takes_its_place() {
        desk.brings("500000.00", "499988.00", out(TODAY, "12.00", "CARD FEE MARCH"))
                .value();
        byHand.isExplained(
                        desk.who,
                        RequestKey.fresh(),
                        desk.named("FEE"),
                        "Bank charges",
                        new ByHand.Always("card fee march"))
                .value();
        Rule rule = rules.of(desk.who, desk.account).get(0);
        rules.change(
                        desk.who,
                        RequestKey.fresh(),
                        desk.account,
                        rule.reference(),
                        new ByHand.Always("card fee"),
                        "Charges of the card")
                .value();
        desk.brings("499988.00", "499976.00", out("2027-04-04", "12.00", "CARD FEE APRIL"))
                .value();
        assertThat(desk.line("APRIL").matched().orElseThrow().explanation()).isEqualTo("Charges of the card");
        assertThat(desk.line("MARCH").matched().orElseThrow().explanation()).isEqualTo("Bank charges");
        assertThat(rules.of(desk.who, desk.account)).singleElement().satisfies(now -> {
            assertThat(now.words()).isEqualTo("card fee");
            assertThat(now.lines()).isEqualTo(1);
        });
        assertThatThrownBy(() -> rules.end(desk.who, RequestKey.fresh(), desk.account, rule.reference()))
                .isInstanceOf(NotFound.class);
    }

    private Outcome<String> deposit(ByHand.Always always) {
        return byHand.isDeposit(desk.who, RequestKey.fresh(), desk.named("FUNDING"), always);
    }

    private Outcome<String> undo(ByHand.Line line, RequestKey key) {
        return instance.get(Undoing.class).undo(desk.who, key, line, "It was none");
    }

    private Outcome<String> takeOn(AtTheDesk by, String line, String note) {
        return instance.get(Owning.class).takeOn(by.who, RequestKey.fresh(), desk.named(line), note);
    }

    private LineSights sights() {
        return instance.get(LineSights.class);
    }
}
