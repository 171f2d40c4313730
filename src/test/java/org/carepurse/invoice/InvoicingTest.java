package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.OrderState;
import org.carepurse.order.Quantity;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class InvoicingTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;

    @BeforeEach
    void anOrder(CarePurseInstance running) {
        instance = running;
        order = SessionsOrdered.tenAt45(instance);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void D2_partial_delivery_as_far_as_owed() {
        assertThat(order.balance()).isEqualTo(balance("550", "450", "0"));
        String delivery = order.log(order.today(), "10").value();
        order.answer(order.holder(), delivery, "7", "Three sessions did not happen.")
                .value();
        assertThat(order.balance()).isEqualTo(balance("550", "450", "0"));

        Invoice invoice = find(send(write("INV-1042", 10, "45").value()).value());

        assertThat(invoice.approved()).isEqualTo(pounds("315"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.PART_APPROVED);
        InvoiceException exception = invoice.exceptions().get(0);
        assertThat(invoice.exceptions()).hasSize(1);
        assertThat(exception.reason()).isEqualTo(MatchReason.NOT_RECEIVED);
        assertThat(exception.amount()).isEqualTo(pounds("135"));
        assertThat(exception.line().position()).isEqualTo(1);
        assertThat(order.balance()).isEqualTo(balance("550", "135", "315"));
        assertThat(owed()).isEqualTo(pounds("315"));

        order.cancelTheRest().value();

        assertThat(order.balance()).isEqualTo(balance("685", "0", "315"));
        assertThat(accept(exception).why().code()).isEqualTo("more-than-ordered");
        reject(exception).value();
        assertThat(find(invoice.reference()).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(order.balance()).isEqualTo(balance("685", "0", "315"));
        assertThat(owed()).isEqualTo(pounds("315"));
        assertThat(order.seen().state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void one_step_leads_from_what_was_confirmed_to_what_is_owed() {
        order.confirmed(4);
        String invoice = fromDeliveries("A1").value();
        assertThat(find(invoice).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(order.balance()).isEqualTo(balance("550", "270", "180"));
        assertThat(fromDeliveries("A2").why().code()).isEqualTo("nothing-to-invoice");
    }

    @Test
    void an_order_that_is_delivered_and_approved_in_full_is_over() {
        order.confirmed(10);
        fromDeliveries("A1").value();
        assertThat(order.balance()).isEqualTo(balance("550", "0", "450"));
        assertThat(order.seen().state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void what_a_lower_price_leaves_goes_back_to_the_pot_once_nothing_more_can_come() {
        order.confirmed(10);
        send(write("A1", 10, "40").value()).value();
        assertThat(order.balance()).isEqualTo(balance("600", "0", "400"));
        assertThat(order.seen().state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void a_draft_moves_no_money_and_can_be_thrown_away_with_its_number() {
        order.confirmed(2);
        String draft = write("A1", 2, "45").value();
        assertThat(order.balance()).isEqualTo(balance("550", "450", "0"));
        invoicing()
                .throwAway(order.provider(), RequestKey.fresh(), new Invoicing.ThrowAway(draft))
                .value();
        assertThatThrownBy(() -> find(draft)).isInstanceOf(NotFound.class);
        assertThat(write("A1", 2, "45").isDone()).isTrue();
    }

    @Test
    void refuses_the_same_number_however_it_is_typed() {
        order.confirmed(4);
        fromDeliveries("INV-1042").value();
        assertThat(write("inv 1042", 1, "45").why().code()).isEqualTo("invoice-number-used");
        assertThat(write("INV-1043", 1, "45").isDone()).isTrue();
    }

    @Test
    void pays_nothing_on_a_number_that_looks_alike_for_the_same_visits() {
        order.confirmed(4);
        send(write("1042", 4, "45").value()).value();
        Invoice alike = find(send(write("1042A", 4, "45").value()).value());
        assertThat(alike.state()).isEqualTo(InvoiceState.IN_QUERY);
        assertThat(alike.approved()).isEqualTo(NONE);
        assertThat(alike.exceptions())
                .extracting(InvoiceException::reason)
                .containsExactly(MatchReason.POSSIBLE_DUPLICATE);
        assertThat(owed()).isEqualTo(pounds("180"));
    }

    @Test
    void a_possible_duplicate_that_is_none_is_matched_as_any_other_when_the_commissioner_says_so() {
        order.confirmed(4);
        send(write("1042", 2, "45").value()).value();
        Invoice second = find(send(write("1042A", 2, "45").value()).value());
        accept(second.exceptions().get(0)).value();
        assertThat(find(second.reference()).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(owed()).isEqualTo(pounds("180"));
    }

    @Test
    void another_number_for_the_same_visits_is_told_that_they_were_invoiced() {
        order.confirmed(4);
        fromDeliveries("A1").value();
        Invoice again = find(send(write("B7", 4, "45").value()).value());
        assertThat(again.exceptions())
                .extracting(InvoiceException::reason)
                .containsExactly(MatchReason.ALREADY_INVOICED);
        assertThat(accept(again.exceptions().get(0)).why().code()).isEqualTo("exception-cannot-be-accepted");
        assertThat(owed()).isEqualTo(pounds("180"));
    }

    @Test
    void what_waits_for_the_person_is_approved_the_moment_they_confirm_it() {
        String delivery = order.log(order.today(), "4").value();
        Invoice invoice = find(send(write("A1", 4, "45").value()).value());
        assertThat(invoice.state()).isEqualTo(InvoiceState.IN_QUERY);
        order.answer(order.holder(), delivery, "3", "One was missed.").value();
        Invoice now = find(invoice.reference());
        assertThat(now.approved()).isEqualTo(pounds("135"));
        assertThat(now.state()).isEqualTo(InvoiceState.PART_APPROVED);
        assertThat(waiting(now)).extracting(InvoiceException::reason).containsExactly(MatchReason.NOT_RECEIVED);
        order.answer(order.holder(), delivery, "4", "").value();
        assertThat(find(invoice.reference()).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(owed()).isEqualTo(pounds("180"));
    }

    @Test
    void the_person_cannot_take_back_what_was_approved() {
        String delivery = order.confirmed(4);
        fromDeliveries("A1").value();
        assertThat(order.answer(order.holder(), delivery, "3", "Changed my mind.")
                        .why()
                        .code())
                .isEqualTo("delivery-already-invoiced");
    }

    @Test
    void the_commissioner_accepts_what_nobody_confirmed_within_what_is_set_aside() {
        order.log(order.today(), "4").value();
        Invoice invoice = find(send(write("A1", 4, "45").value()).value());
        accept(invoice.exceptions().get(0)).value();
        assertThat(find(invoice.reference()).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(order.balance()).isEqualTo(balance("550", "270", "180"));
        assertThat(accept(invoice.exceptions().get(0)).why().code()).isEqualTo("exception-is-over");
    }

    @Test
    void a_price_above_the_agreed_one_cannot_take_the_money_of_sessions_still_to_come() {
        order.confirmed(4);
        Invoice invoice = find(send(write("A1", 4, "46.50").value()).value());
        assertThat(invoice.approved()).isEqualTo(pounds("180"));
        assertThat(accept(invoice.exceptions().get(0)).why().code()).isEqualTo("not-enough-set-aside");
        assertThat(order.balance()).isEqualTo(balance("550", "270", "180"));
    }

    @Test
    void asked_and_replied_it_waits_for_the_commissioner_again() {
        Invoice invoice = find(send(write("A1", 1, "45").value()).value());
        InvoiceException exception = invoice.exceptions().get(0);
        ExceptionDesk desk = instance.get(ExceptionDesk.class);
        assertThat(desk.reply(order.provider(), RequestKey.fresh(), about(exception, "Here you are"))
                        .why()
                        .code())
                .isEqualTo("exception-is-over");
        desk.ask(order.plan().finance(), RequestKey.fresh(), about(exception, "On which day?"))
                .value();
        assertThat(find(invoice.reference()).exceptions().get(0).state()).isEqualTo(ExceptionState.ASKED);
        desk.reply(order.provider(), RequestKey.fresh(), about(exception, "On Monday"))
                .value();
        assertThat(find(invoice.reference()).exceptions().get(0).state()).isEqualTo(ExceptionState.OPEN);
    }

    @Test
    void a_corrected_invoice_keeps_its_place_in_the_queue_and_may_keep_its_number() {
        Invoice wrong = find(send(write("A1", 2, "45").value()).value());
        instance.clock().forward(Duration.ofDays(9));
        Invoice right = find(send(correct(wrong, "a-1", 1).value()).value());
        assertThat(find(wrong.reference()).state()).isEqualTo(InvoiceState.CORRECTED);
        assertThat(waiting(find(wrong.reference()))).isEmpty();
        assertThat(right.queuedAt()).isEqualTo(wrong.queuedAt());
        assertThat(right.exceptions()).extracting(InvoiceException::queuedAt).containsExactly(wrong.queuedAt());
        assertThat(correct(wrong, "A2", 1).why().code()).isEqualTo("invoice-cannot-be-corrected");
    }

    @Test
    void a_correction_leaves_owed_what_was_approved_and_asks_for_the_rest() {
        order.confirmed(2);
        Invoice part = find(send(write("A1", 3, "45").value()).value());
        instance.clock().forward(Duration.ofDays(1));
        Invoice rest = find(send(correct(part, "A1", 1).value()).value());
        assertThat(find(part.reference()).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(rest.approved()).isEqualTo(NONE);
        assertThat(owed()).isEqualTo(pounds("90"));
        order.confirmed(1);
        assertThat(find(rest.reference()).approved()).isEqualTo(pounds("45"));
        assertThat(owed()).isEqualTo(pounds("135"));
    }

    @Test
    void the_same_request_twice_is_one_invoice_and_is_paid_once() {
        order.confirmed(4);
        RequestKey key = RequestKey.fresh();
        Invoicing.FromDeliveries asked = new Invoicing.FromDeliveries(order.reference(), head("A1"));
        Outcome<String> first = invoicing().fromDeliveries(order.provider(), key, asked);
        assertThat(invoicing().fromDeliveries(order.provider(), key, asked)).isEqualTo(first);
        assertThat(owed()).isEqualTo(pounds("180"));
        assertThatThrownBy(() -> invoicing()
                        .fromDeliveries(
                                order.provider(), key, new Invoicing.FromDeliveries(order.reference(), head("A2"))))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void two_invoices_for_the_same_visits_at_once_are_paid_once_and_the_other_is_told() throws Exception {
        order.confirmed(4);
        List<String> drafts =
                List.of(write("A1", 4, "45").value(), write("B2", 4, "45").value());
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Outcome<String>>> sending = drafts.stream()
                    .<Callable<Outcome<String>>>map(draft -> () -> send(draft))
                    .toList();
            for (Future<Outcome<String>> sent : desks.invokeAll(sending)) {
                assertThat(sent.get().isDone()).isTrue();
            }
        } finally {
            desks.shutdown();
        }
        assertThat(owed()).isEqualTo(pounds("180"));
        assertThat(drafts)
                .extracting(draft -> find(draft).state())
                .containsExactlyInAnyOrder(InvoiceState.APPROVED, InvoiceState.IN_QUERY);
        assertThat(drafts)
                .flatExtracting(draft -> find(draft).exceptions())
                .extracting(InvoiceException::reason)
                .containsExactly(MatchReason.ALREADY_INVOICED);
    }

    @Test
    void the_same_number_at_once_is_used_once() throws Exception {
        order.confirmed(4);
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Outcome<String>>> writing = List.of(() -> write("A1", 1, "45"), () -> write("a 1", 2, "45"));
            long written = desks.invokeAll(writing).stream()
                    .filter(InvoicingTest::isDone)
                    .count();
            assertThat(written).isEqualTo(1);
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void the_same_service_on_the_same_day_against_another_goal_s_pot_is_not_paid_twice() {
        order.confirmed(1);
        fromDeliveries("A1").value();
        SessionsOrdered.OtherGoal other = order.fromAnotherGoal(1);
        String delivery = other.log(order.today(), "1").value();
        other.answer(delivery, "1").value();
        String second = invoicing()
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(other.reference(), head("B2")))
                .value();
        assertThat(find(second).exceptions())
                .extracting(InvoiceException::reason)
                .containsExactly(MatchReason.PAID_FROM_ANOTHER_POT);
        assertThat(owed()).isEqualTo(pounds("45"));
        accept(find(second).exceptions().get(0)).value();
        assertThat(owed()).isEqualTo(pounds("90"));
    }

    @Test
    void only_the_provider_invoices_and_only_finance_resolves() {
        order.confirmed(1);
        Invoice invoice = find(send(write("A1", 2, "45").value()).value());
        InvoiceException exception = invoice.exceptions().get(0);
        assertThatThrownBy(() -> invoicing()
                        .fromDeliveries(
                                order.holder(),
                                RequestKey.fresh(),
                                new Invoicing.FromDeliveries(order.reference(), head("A2"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(ExceptionDesk.class)
                        .accept(order.provider(), RequestKey.fresh(), about(exception, "Please")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(ExceptionDesk.class)
                        .reject(order.plan().coordinator(), RequestKey.fresh(), about(exception, "No")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(ExceptionDesk.class)
                        .reply(order.plan().finance(), RequestKey.fresh(), about(exception, "No")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void asks_again_for_what_cannot_be_meant_and_writes_nothing() {
        assertThatThrownBy(() -> write("A1", 1, "0")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new WriteInvoice(order.reference(), head("A1"), List.of(), ""))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> invoicing()
                        .write(
                                order.provider(),
                                RequestKey.fresh(),
                                new WriteInvoice(
                                        order.reference(),
                                        new InvoiceHead(
                                                new InvoiceNumber("A1"),
                                                order.today().plusDays(1)),
                                        List.of(line(1, "45")),
                                        "")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("invoice-date-ahead"));
        assertThatThrownBy(() -> send("BIL-0000-0000")).isInstanceOf(NotFound.class);
        assertThat(write("A1", 1, "45").isDone()).isTrue();
    }

    private Invoicing invoicing() {
        return instance.get(Invoicing.class);
    }

    private Outcome<String> write(String number, int sessions, String price) {
        return invoicing()
                .write(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(order.reference(), head(number), List.of(line(sessions, price)), ""));
    }

    private Outcome<String> correct(Invoice wrong, String number, int sessions) {
        return invoicing()
                .write(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(
                                order.reference(), head(number), List.of(line(sessions, "45")), wrong.reference()));
    }

    private WriteInvoice.Line line(int sessions, String price) {
        return new WriteInvoice.Line(1, ServicePeriod.on(order.today()), Quantity.of(sessions), pounds(price));
    }

    private InvoiceHead head(String number) {
        return new InvoiceHead(new InvoiceNumber(number), LocalDate.of(2027, 3, 4));
    }

    private Outcome<String> send(String draft) {
        return invoicing().send(order.provider(), RequestKey.fresh(), new Invoicing.Send(draft));
    }

    private Outcome<String> fromDeliveries(String number) {
        return invoicing()
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(order.reference(), head(number)));
    }

    private Outcome<String> accept(InvoiceException exception) {
        return instance.get(ExceptionDesk.class)
                .accept(order.plan().finance(), RequestKey.fresh(), about(exception, "Agreed by telephone"));
    }

    private Outcome<String> reject(InvoiceException exception) {
        return instance.get(ExceptionDesk.class)
                .reject(order.plan().finance(), RequestKey.fresh(), about(exception, "The person did not receive it"));
    }

    private static ResolveException about(InvoiceException exception, String words) {
        return new ResolveException(exception.reference(), words);
    }

    private Invoice find(String reference) {
        return instance.get(InvoiceFile.class).find(reference);
    }

    private static List<InvoiceException> waiting(Invoice invoice) {
        return invoice.exceptions().stream()
                .filter(exception -> exception.state().isWaiting())
                .toList();
    }

    private Money owed() {
        return instance.get(Ledger.class)
                .owedTo(order.seen().providerId(), order.seen().commissionerId());
    }

    private static Balance balance(String available, String held, String spent) {
        return new Balance(pounds(available), pounds(held), pounds(spent));
    }

    private static boolean isDone(Future<Outcome<String>> outcome) {
        try {
            return outcome.get().isDone();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
