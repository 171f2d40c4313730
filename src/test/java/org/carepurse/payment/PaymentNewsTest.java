package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.invoice.OwedBook;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabase
class PaymentNewsTest {

    private final CarePurseInstance instance;
    private final PayDesk desk;
    private final PayDesk.Provider provider;

    PaymentNewsTest(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        provider = desk.owed("45.00");
    }

    @Test
    void a_payment_that_failed_is_owed_again_with_its_reason_and_only_it_is_tried_again() {
        PayDesk.Provider other = desk.owed("12.00");
        String run = sentByFile();
        String payment = desk.payment(run).reference();
        hear(payment, NewsKind.FAILED);
        assertThat(state(run)).isEqualTo(InstructionState.FAILED);
        assertThat(desk.payment(run).words()).contains("Account closed");
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(other.sent()).isEqualTo(pounds("12"));

        String next = desk.prepared();
        assertThat(desk.payments(next)).extracting(PaymentRow::amount).containsExactly(pounds("45"));
        assertThat(desk.payment(next).reference()).isNotEqualTo(payment);
        desk.release(next).value();
        desk.goRound();
        assertThat(provider.paid()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));
    }

    @Test
    void what_was_sent_is_not_listed_as_owed_any_more_until_it_fails() {
        OwedBook owed = instance.get(OwedBook.class);
        assertThat(owed.to(provider.staff, provider.id, 0, 10).rows()).hasSize(1);
        String run = sentByFile();
        assertThat(owed.to(provider.staff, provider.id, 0, 10).rows()).isEmpty();
        hear(desk.payment(run).reference(), NewsKind.FAILED);
        assertThat(owed.to(provider.staff, provider.id, 0, 10).rows()).hasSize(1);
    }

    @Test
    void a_payment_that_comes_back_later_brings_its_cash_back() {
        String run = sentByFile();
        String payment = desk.payment(run).reference();
        hear(payment, NewsKind.PAID);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));
        assertThat(provider.listedAsOwed()).isEqualTo(NONE);
        hear(payment, NewsKind.RETURNED);
        assertThat(state(run)).isEqualTo(InstructionState.RETURNED);
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(provider.listedAsOwed()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE);
        assertThat(desk.payment(desk.prepared()).amount()).isEqualTo(pounds("45"));
    }

    @Test
    void the_same_word_twice_changes_nothing_the_second_time() {
        String run = sentByFile();
        String payment = desk.payment(run).reference();
        assertThat(hear(payment, NewsKind.PAID)).isEqualTo(new TakenNews(1, 0, 0, 0));
        assertThat(hear(payment, NewsKind.PAID)).isEqualTo(new TakenNews(0, 0, 0, 1));
        assertThat(provider.paid()).isEqualTo(pounds("45"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APR", "ARP", "PAR", "PRA", "RAP", "RPA"})
    void words_in_any_order_come_to_the_same_end(String order) {
        String run = sentByFile();
        String payment = desk.payment(run).reference();
        Map<Character, PaymentNews> words = Map.of(
                'A', PaymentNews.of(RouteName.CSV, payment, NewsKind.ACCEPTED, desk.today()),
                'P', news(payment, NewsKind.PAID),
                'R', news(payment, NewsKind.RETURNED));
        order.chars().forEach(word -> desk.hears(words.get((char) word)));
        assertThat(state(run)).isEqualTo(InstructionState.RETURNED);
        assertThat(provider.owed()).isEqualTo(pounds("45"));
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_bank_that_says_twice_that_it_paid_is_flagged_and_so_is_another_amount() {
        String run = sentByFile();
        String payment = desk.payment(run).reference();
        assertThat(desk.hears(amount(payment, pounds("44.99"), "1")).flagged()).isEqualTo(1);
        assertThat(desk.hears(amount(payment, pounds("45"), "2")).done()).isEqualTo(1);
        assertThat(desk.hears(amount(payment, pounds("45"), "3")).flagged()).isEqualTo(1);
        assertThat(desk.payment(run).isFlagged()).isTrue();
        assertThat(provider.paid()).isEqualTo(pounds("45"));
    }

    @Test
    void word_of_a_payment_nobody_knows_is_kept_and_flagged() {
        assertThat(desk.hears(news("PAY-0000-0000", NewsKind.PAID)).flagged()).isEqualTo(1);
    }

    @Test
    void word_of_another_commissioners_payment_changes_nothing_of_it() {
        String run = sentByFile();
        PayDesk other = PayDesk.in(instance);
        assertThat(other.hears(news(desk.payment(run).reference(), NewsKind.PAID))
                        .flagged())
                .isEqualTo(1);
        assertThat(state(run)).isEqualTo(InstructionState.SENT);
        assertThatThrownBy(() -> instance.get(PaymentResults.class)
                        .take(other.preparer, Cashier.of(desk.people.commissionerId()), List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_file_whose_payments_were_moved_must_not_be_handed_over() {
        String run = desk.release(desk.prepare(RouteName.CSV).value()).value();
        String file = made(run);
        assertThat(desk.move(run, RouteName.CSV).why().code()).isEqualTo("same-route");
        desk.move(run, RouteName.PAIN_001).value();
        assertThat(handedOver(file).why().code()).isEqualTo("file-moved");
        String second = made(run);
        assertThat(handedOver(second).isDone()).isTrue();
        assertThat(handedOver(second).why().code()).isEqualTo("file-handed-over");
        assertThat(desk.move(run, RouteName.CSV).why().code()).isEqualTo("run-not-now");
        assertThat(provider.sent()).isEqualTo(pounds("45"));
    }

    @Test
    void what_was_picked_up_and_not_answered_for_is_offered_again_and_made_once() {
        desk.simulatorIs(new SimulatorSetting(1, 0, 0, 0));
        String run = desk.released();
        desk.goRound();
        assertThat(state(run)).isEqualTo(InstructionState.WAITING);
        desk.tellSimulator(SimulatorDesk.Doing.WAKE);
        instance.clock().forward(Outgoing.PATIENCE.plusSeconds(1));
        desk.goRound();
        desk.goRound();
        instance.clock().reset();
        assertThat(state(run)).isEqualTo(InstructionState.PAID);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("45")));
        assertThat(provider.owed()).isEqualTo(NONE);
    }

    private String sentByFile() {
        String run = desk.release(desk.prepare(RouteName.CSV).value()).value();
        handedOver(made(run)).value();
        assertThat(state(run)).isEqualTo(InstructionState.SENT);
        return run;
    }

    private String made(String run) {
        return instance.get(PaymentFiles.class)
                .make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
    }

    private Outcome<String> handedOver(String file) {
        return instance.get(PaymentFiles.class)
                .handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file));
    }

    private TakenNews hear(String payment, NewsKind kind) {
        return desk.hears(news(payment, kind));
    }

    private PaymentNews news(String payment, NewsKind kind) {
        PaymentNews news = new PaymentNews(PaymentNews.BANK, payment, kind, null, desk.today(), "", "", "");
        return kind == NewsKind.FAILED ? news.because("ACCOUNT_CLOSED", "Account closed") : news;
    }

    private PaymentNews amount(String payment, Money amount, String mark) {
        return new PaymentNews(PaymentNews.BANK, payment, NewsKind.PAID, amount, desk.today(), "", "", mark);
    }

    private InstructionState state(String run) {
        return desk.payment(run).state();
    }
}
