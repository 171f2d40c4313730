package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.DeliveryWork;
import org.carepurse.order.Quantity;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each of those concerned is shown of deliveries, invoices, exceptions and what is owed. */
@OnDatabase
class InvoiceReadingTest {

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
    void a_holder_sees_what_waits_and_for_how_long() {
        String delivery = order.log(order.today(), "3").value();
        instance.clock().forward(Duration.ofDays(4));
        List<DeliveryRow> waiting = waiting();
        assertThat(waiting).extracting(DeliveryRow::reference).containsExactly(delivery);
        assertThat(waiting.get(0).ageInDays(order.today())).isEqualTo(4);
        order.answer(order.holder(), delivery, "3", "").value();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_provider_sees_what_is_left_what_waits_and_what_can_be_invoiced() {
        order.confirmed(2);
        order.log(order.today(), "3").value();
        DeliveryWork work = instance.get(DeliveryLists.class)
                .workOf(order.provider(), provider(), 0, 10)
                .get(0);
        assertThat(work.left()).isEqualTo(Quantity.of(5));
        assertThat(work.waiting()).isEqualTo(Quantity.of(3));
        assertThat(work.toInvoice()).isEqualTo(Quantity.of(2));
    }

    @Test
    void an_invoice_shows_line_by_line_what_was_approved_and_why_the_rest_was_not() {
        order.confirmed(7);
        String invoice = send(10);
        InvoiceSight seen = instance.get(InvoiceSights.class).show(order.holder(), invoice);
        InvoiceSight.Line line = seen.lines().get(0);
        assertThat(seen.head().approved()).isEqualTo(pounds("315"));
        assertThat(seen.head().waiting()).isEqualTo(pounds("135"));
        assertThat(line.approvals()).extracting(InvoiceSight.Owed::amount).containsExactly(pounds("315"));
        assertThat(line.approvals().get(0).entries()).hasSize(1);
        assertThat(line.exceptions()).extracting(one -> one.row().reason()).containsExactly(MatchReason.NOT_DELIVERED);
        assertThat(instance.get(InvoiceLists.class).ofOrder(order.holder(), order.reference()))
                .containsExactly(seen.head());
    }

    @Test
    void an_exception_shows_what_the_person_last_said() {
        String delivery = order.log(order.today(), "10").value();
        order.answer(order.holder(), delivery, "0", "Nobody came.").value();
        order.answer(order.holder(), delivery, "7", "Three were missed.").value();
        InvoiceSight seen = instance.get(InvoiceSights.class).show(order.plan().finance(), send(10));
        assertThat(seen.lines().get(0).exceptions().get(0).said()).containsExactly("Three were missed.");
    }

    @Test
    void a_draft_shows_what_would_come_of_it_to_its_provider_only() {
        order.confirmed(7);
        String draft = write(10);
        InvoiceSights sights = instance.get(InvoiceSights.class);
        InvoiceSight.Forecast forecast =
                sights.forecast(order.provider(), draft).get(0);
        assertThat(forecast.approved()).isEqualTo(pounds("315"));
        assertThat(forecast.exceptions())
                .extracting(InvoiceSight.Expected::amount)
                .containsExactly(pounds("135"));
        assertThatThrownBy(() -> sights.show(order.holder(), draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sights.show(order.plan().finance(), draft)).isInstanceOf(NotAllowed.class);
        assertThat(instance.get(InvoiceLists.class).ofOrder(order.holder(), order.reference()))
                .isEmpty();
        assertThat(order.balance().spent()).isEqualTo(NONE);
    }

    @Test
    void the_queue_shows_what_waits_by_age_and_reason() {
        String invoice = send(2);
        instance.clock().forward(Duration.ofDays(12));
        long commissioner = order.plan().people().commissionerId();
        ExceptionQueue queue = instance.get(ExceptionQueue.class);
        ExceptionRow row = queue.page(order.plan().finance(), commissioner, ExceptionQueue.Filter.ALL_OPEN, 0, 10)
                .get(0);
        assertThat(row.invoice()).isEqualTo(invoice);
        assertThat(row.ageInDays(order.today())).isEqualTo(12);
        assertThat(queue.size(order.plan().finance(), commissioner, ExceptionQueue.Filter.ALL_OPEN))
                .isEqualTo(new ExceptionQueue.Size(1, pounds("90")));
        assertThat(queue.page(
                        order.plan().coordinator(),
                        commissioner,
                        ExceptionQueue.Filter.parse("OPEN", "NOT_RECEIVED"),
                        0,
                        10))
                .isEmpty();
        assertThatThrownBy(() -> ExceptionQueue.Filter.parse("OPEN", "NO_SUCH_REASON"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> queue.page(order.provider(), commissioner, ExceptionQueue.Filter.ALL_OPEN, 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_provider_sees_what_it_is_owed_what_makes_it_up_and_for_how_long() {
        order.confirmed(7);
        send(10);
        instance.clock().forward(Duration.ofDays(8));
        Owed owed = instance.get(OwedBook.class).to(order.provider(), provider(), 0, 10);
        assertThat(owed.total()).isEqualTo(pounds("315"));
        assertThat(owed.waiting()).isEqualTo(pounds("135"));
        assertThat(owed.rows()).extracting(OwedRow::amount).containsExactly(pounds("315"));
        assertThat(owed.ages())
                .filteredOn(age -> age.amount().isPositive())
                .containsExactly(new Owed.Age(7, pounds("315")));
        assertThatThrownBy(() -> instance.get(OwedBook.class).to(order.holder(), provider(), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_statement_finds_what_was_paid_out_of_a_pot_by_the_day_of_the_service() {
        order.confirmed(2);
        send(2);
        long pot = order.seen().lineNumbered(1).draws().get(0).potId();
        OwedBook book = instance.get(OwedBook.class);
        assertThat(book.outOf(List.of(pot), order.today(), order.today()))
                .extracting(OwedRow::amount)
                .containsExactly(pounds("90"));
        assertThat(book.outOf(
                        List.of(pot), order.today().plusDays(1), order.today().plusDays(9)))
                .isEmpty();
        assertThat(book.outOf(List.of(), order.today(), order.today())).isEmpty();
    }

    @Test
    void a_provider_sees_no_other_provider_s_work() {
        SessionsOrdered other = SessionsOrdered.tenAt45(instance);
        assertThatThrownBy(() -> instance.get(InvoiceLists.class).ofProvider(other.provider(), provider(), 0, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(DeliveryLists.class).ofProvider(other.provider(), provider(), 0, 10))
                .isInstanceOf(NotAllowed.class);
        String invoice = send(1);
        assertThatThrownBy(() -> instance.get(InvoiceSights.class).show(other.provider(), invoice))
                .isInstanceOf(NotAllowed.class);
    }

    private List<DeliveryRow> waiting() {
        return instance.get(DeliveryLists.class)
                .waitingFor(order.holder(), order.holder().personId(), 0, 10);
    }

    private long provider() {
        return order.seen().providerId();
    }

    private String write(int sessions) {
        return instance.get(Invoicing.class)
                .write(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(
                                order.reference(),
                                new InvoiceHead(new InvoiceNumber("A1"), order.today()),
                                List.of(new WriteInvoice.Line(
                                        1, ServicePeriod.on(order.today()), Quantity.of(sessions), pounds("45"))),
                                ""))
                .value();
    }

    private String send(int sessions) {
        return instance.get(Invoicing.class)
                .send(order.provider(), RequestKey.fresh(), new Invoicing.Send(write(sessions)))
                .value();
    }
}
