package org.carepurse.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.PayDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten sessions at £45, delivered, confirmed and approved; £90 of it is disputed. */
@OnDatabase
class DisputesTest {

    private final CarePurseInstance instance;
    private final SessionsOrdered order;
    private final PayDesk desk;
    private final PayDesk.Provider provider;
    private final String invoice;

    DisputesTest(CarePurseInstance instance) {
        this.instance = instance;
        order = SessionsOrdered.tenAt45(instance);
        order.confirmed(10);
        invoice = instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("D-1"), order.today())))
                .value();
        desk = PayDesk.of(instance, order.plan());
        provider = desk.provider(order.seen().providerId(), order.provider());
        desk.isPayable(provider);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void what_is_not_disputed_is_paid_and_what_is_waits_until_it_is_over() {
        String dispute = raise("90").value();
        pay();
        assertThat(provider.paid()).isEqualTo(pounds("360"));
        assertThat(provider.owed()).isEqualTo(pounds("90"));
        take(order.provider(), dispute, DisputeAct.ANSWER).value();
        take(order.plan().coordinator(), dispute, DisputeAct.REJECT).value();
        pay();
        assertThat(provider.paid()).isEqualTo(pounds("450"));
        assertThat(order.balance()).isEqualTo(new Balance(pounds("550"), NONE, pounds("450")));
        proves();
    }

    @Test
    void what_is_upheld_comes_back_to_the_pot_and_the_rest_of_it_is_paid() {
        String dispute = raise("90").value();
        pay();
        take(order.provider(), dispute, DisputeAct.ANSWER).value();
        decide(order.plan().finance(), dispute, "45").value();
        assertThat(order.balance()).isEqualTo(new Balance(pounds("595"), NONE, pounds("405")));
        pay();
        assertThat(provider.paid()).isEqualTo(pounds("405"));
        assertThat(provider.owed()).isEqualTo(NONE);
        assertThat(seen(dispute).upheld()).isEqualTo(pounds("45"));
        proves();
    }

    @Test
    void a_provider_that_gives_in_is_not_paid_what_was_disputed() {
        String dispute = raise("450").value();
        take(order.provider(), dispute, DisputeAct.CONCEDE).value();
        assertThat(order.balance()).isEqualTo(new Balance(pounds("1000"), NONE, NONE));
        assertThat(provider.owed()).isEqualTo(NONE);
        proves();
    }

    @Test
    void one_that_is_taken_back_is_paid() {
        String dispute = raise("90").value();
        take(order.holder(), dispute, DisputeAct.WITHDRAW).value();
        pay();
        assertThat(provider.paid()).isEqualTo(pounds("450"));
        assertThat(take(order.holder(), dispute, DisputeAct.REPLY).why().code()).isEqualTo("dispute-is-over");
    }

    @Test
    void what_was_paid_already_cannot_be_held_back_and_is_to_come_back_when_it_is_upheld() {
        pay();
        String dispute = raise("90").value();
        assertThat(seen(dispute).heldBack()).isEqualTo(NONE);
        take(order.provider(), dispute, DisputeAct.ANSWER).value();
        decide(order.plan().finance(), dispute, "90").value();
        assertThat(order.balance())
                .as("until its cash is back")
                .isEqualTo(new Balance(pounds("550"), NONE, pounds("450")));
        proves();
    }

    @Test
    void nothing_is_decided_before_the_provider_answered_or_its_ten_working_days_are_over() {
        String dispute = raise("90").value();
        assertThat(seen(dispute).dueOn()).isEqualTo(WorkingDays.after(order.today(), 10));
        assertThat(take(order.plan().coordinator(), dispute, DisputeAct.REJECT)
                        .why()
                        .code())
                .isEqualTo("dispute-not-answered");
        long days = order.today().until(seen(dispute).dueOn(), ChronoUnit.DAYS);
        instance.clock().forward(Duration.ofDays(days));
        assertThat(take(order.plan().coordinator(), dispute, DisputeAct.REJECT).isDone())
                .as("the last day is the provider's")
                .isFalse();
        instance.clock().forward(Duration.ofDays(1));
        assertThat(take(order.plan().coordinator(), dispute, DisputeAct.REJECT).isDone())
                .isTrue();
    }

    @Test
    void the_person_replies_and_it_is_the_providers_turn_again() {
        String dispute = raise("90").value();
        take(order.provider(), dispute, DisputeAct.ANSWER).value();
        assertThat(take(order.provider(), dispute, DisputeAct.ANSWER).why().code())
                .isEqualTo("dispute-not-now");
        take(order.holder(), dispute, DisputeAct.REPLY).value();
        assertThat(seen(dispute).state()).isEqualTo(DisputeState.RAISED);
        assertThat(seen(dispute).notes()).extracting(DisputeNote::act).containsExactly("RAISE", "ANSWER", "REPLY");
    }

    @Test
    void refuses_more_than_was_charged_and_a_second_one_about_the_same_line() {
        assertThat(raise("450.01").why().code()).isEqualTo("more-than-can-be-disputed");
        raise("450").value();
        assertThat(raise("1").why().code()).isEqualTo("dispute-already-open");
        assertThatThrownBy(() -> raise("0")).isInstanceOf(WrongInput.class);
    }

    @Test
    void of_many_who_dispute_one_line_at_once_one_does() {
        List<Outcome<String>> all =
                IntStream.range(0, 4)
                        .mapToObj(one -> CompletableFuture.supplyAsync(() -> raise("90")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(all).filteredOn(Outcome::isDone).hasSize(1);
        pay();
        assertThat(provider.paid()).isEqualTo(pounds("360"));
    }

    @Test
    void the_same_key_twice_is_one_dispute() {
        RequestKey key = RequestKey.fresh();
        Disputes.Raise asked = new Disputes.Raise(invoice, 1, pounds("90"), "Two were cut short");
        assertThat(disputes().raise(order.holder(), key, asked).value())
                .isEqualTo(disputes().raise(order.holder(), key, asked).value());
    }

    @Test
    void whose_time_runs_out_first_stands_first_and_what_is_over_last() {
        String first = raise("90").value();
        take(order.provider(), first, DisputeAct.ANSWER).value();
        assertThat(disputesOf(order.holder())).containsExactly(first);
        take(order.holder(), first, DisputeAct.WITHDRAW).value();
        String again = raise("90").value();
        DisputeReading reading = instance.get(DisputeReading.class);
        assertThat(disputesOf(order.holder())).containsExactly(again, first);
        assertThat(reading.readOn(order.holder(), again, 10))
                .extracting(DisputeRow::reference)
                .containsExactly(first);
        assertThat(reading.readOn(order.holder(), first, 10)).isEmpty();
        instance.clock().forward(Duration.ofDays(order.today().until(seen(again).dueOn(), ChronoUnit.DAYS)));
        assertThat(overdue(again)).as("the last day is theirs").isFalse();
        instance.clock().forward(Duration.ofDays(1));
        assertThat(overdue(again)).isTrue();
        assertThat(overdue(first)).as("over is never late").isFalse();
    }

    @Test
    void each_does_only_what_is_theirs() {
        assertThatThrownBy(() -> disputes()
                        .raise(
                                order.provider(),
                                RequestKey.fresh(),
                                new Disputes.Raise(invoice, 1, pounds("90"), "Two were cut short")))
                .isInstanceOf(NotAllowed.class);
        String dispute = raise("90").value();
        assertThatThrownBy(() -> take(order.holder(), dispute, DisputeAct.ANSWER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(order.holder(), dispute, DisputeAct.REJECT))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(order.provider(), dispute, DisputeAct.REJECT))
                .isInstanceOf(NotAllowed.class);
        SignedIn stranger = SessionsOrdered.tenAt45(instance).holder();
        assertThatThrownBy(() -> instance.get(DisputeReading.class).show(stranger, dispute))
                .isInstanceOf(NotAllowed.class);
        assertThat(instance.get(DisputeReading.class).of(stranger, 0, 10)).isEmpty();
        assertThat(instance.get(DisputeReading.class).of(order.provider(), 0, 10))
                .hasSize(1);
        assertThat(instance.get(DisputeReading.class).of(order.plan().coordinator(), 0, 10))
                .hasSize(1);
    }

    @Test
    void whoever_raised_it_does_not_decide_it() {
        String dispute = disputes()
                .raise(
                        order.plan().coordinator(),
                        RequestKey.fresh(),
                        new Disputes.Raise(invoice, 1, pounds("90"), "They told me on the telephone"))
                .value();
        take(order.provider(), dispute, DisputeAct.ANSWER).value();
        assertThat(take(order.plan().coordinator(), dispute, DisputeAct.REJECT)
                        .why()
                        .code())
                .isEqualTo("dispute-decided-by-its-raiser");
        assertThat(take(order.plan().finance(), dispute, DisputeAct.REJECT).isDone())
                .isTrue();
    }

    @Test
    void those_who_take_part_show_each_other_files_and_nobody_else_sees_them() {
        String dispute = raise("90").value();
        DisputeEvidence evidence = instance.get(DisputeEvidence.class);
        byte[] letter = "%PDF-1.7 two visits".getBytes(StandardCharsets.US_ASCII);
        String file = evidence.add(order.holder(), RequestKey.fresh(), dispute, "letter.pdf", letter)
                .value();
        assertThat(evidence.add(order.provider(), RequestKey.fresh(), dispute, "again.pdf", letter)
                        .value())
                .as("the same file is there once")
                .isEqualTo(file);
        assertThat(evidence.open(order.provider(), dispute, file).content()).isEqualTo(letter);
        assertThat(evidence.of(order.plan().coordinator(), dispute)).hasSize(1);
        SignedIn stranger = SessionsOrdered.tenAt45(instance).holder();
        assertThatThrownBy(() -> evidence.open(stranger, dispute, file)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evidence.add(order.plan().finance(), RequestKey.fresh(), dispute, "x.pdf", letter))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evidence.add(
                        order.holder(),
                        RequestKey.fresh(),
                        dispute,
                        "x.pdf",
                        "<html>".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(WrongInput.class);
        take(order.holder(), dispute, DisputeAct.WITHDRAW).value();
        assertThat(evidence.add(
                                order.holder(),
                                RequestKey.fresh(),
                                dispute,
                                "late.pdf",
                                "%PDF-2".getBytes(StandardCharsets.US_ASCII))
                        .why()
                        .code())
                .isEqualTo("dispute-is-over");
    }

    private List<String> disputesOf(SignedIn who) {
        return instance.get(DisputeReading.class).of(who, 0, 10).stream()
                .map(DisputeRow::reference)
                .toList();
    }

    private boolean overdue(String dispute) {
        return seen(dispute).isOverdue(London.today(instance.clock()));
    }

    private Disputes disputes() {
        return instance.get(Disputes.class);
    }

    private Outcome<String> raise(String amount) {
        return disputes()
                .raise(
                        order.holder(),
                        RequestKey.fresh(),
                        new Disputes.Raise(invoice, 1, pounds(amount), "Two of them were cut short"));
    }

    private Outcome<String> take(SignedIn who, String dispute, DisputeAct act) {
        return disputes().take(who, RequestKey.fresh(), new Disputes.Step(dispute, act, "As we said on the telephone"));
    }

    private Outcome<String> decide(SignedIn who, String dispute, String upheld) {
        Money amount = pounds(upheld);
        return disputes()
                .take(who, RequestKey.fresh(), new Disputes.Step(dispute, DisputeAct.UPHOLD, "One of two", amount));
    }

    private Dispute seen(String dispute) {
        return instance.get(DisputeReading.class).show(order.holder(), dispute).dispute();
    }

    private void pay() {
        desk.released();
        desk.goRound();
    }

    private void proves() {
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }
}
