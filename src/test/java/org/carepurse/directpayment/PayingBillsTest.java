package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Unit;
import org.carepurse.directpayment.WhatItWas.ForInvoice;
import org.carepurse.directpayment.WhatItWas.ForOrder;
import org.carepurse.directpayment.WhatItWas.GivenBack;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.BackInto;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.invoice.InvoiceState;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.OwedBook;
import org.carepurse.invoice.OwedRow;
import org.carepurse.invoice.PaidBy;
import org.carepurse.invoice.Payers;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.OrderAtWork;
import org.carepurse.order.OrderState;
import org.carepurse.order.Orders;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three visits at £10, ordered out of an own account with £90 for the goal: paid before the bill, after it, and in parts. */
@OnDatabase
class PayingBillsTest {

    private CarePurseInstance instance;
    private ADirectPayment payment;
    private OrderAtWork order;

    @BeforeEach
    void anOrder(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.in(running);
        order = AnOrder.in(running)
                .from(payment.agreement().plan())
                .of(3, Unit.SESSION)
                .at("£10")
                .accepted();
    }

    @AfterEach
    void the_books_agree() {
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_bill_is_paid_after_it_was_matched() {
        delivered(3);
        String bill = billed("A1");
        assertThat(owed()).isEqualTo(pounds("30"));
        payment.told("24/11/2026,-30.00,PHYSIO A1");
        assertThat(payment.line("PHYSIO").suggestion()).contains(new Suggestion(Kind.FOR_INVOICE, bill));
        payment.explain("PHYSIO", new ForInvoice(bill)).value();
        assertThat(owed()).isEqualTo(NONE);
        assertThat(listedAsOwed()).isEqualTo(NONE);
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
        assertThat(payment.inBooks()).isEqualTo(pounds("69.46"));
        assertThat(payment.line("PHYSIO").needsReceipt()).isFalse();
    }

    @Test
    void whoever_looks_at_a_bill_is_told_that_the_person_pays_it_and_no_run() {
        delivered(3);
        String bill = billed("A1");
        Payers payers = instance.get(Payers.class);
        SignedIn holder = payment.agreement().plan().holder();
        assertThat(payers.of(holder, bill).isReader()).isTrue();
        assertThat(payers.of(order.staff(), bill).isReader()).isFalse();
        assertThat(payers.of(order.staff(), bill).payers()).singleElement().satisfies(payer -> {
            assertThat(payer.by()).isEqualTo(PaidBy.PERSON);
            assertThat(payer.amount()).isEqualTo(pounds("30"));
            assertThat(payer.paid()).isEqualTo(NONE);
        });
        assertThat(owedByPeople()).isEqualTo(pounds("30"));

        payment.told("24/11/2026,-12.50,FIRST");
        String first = payment.explain("FIRST", new ForInvoice(bill)).value();
        assertThat(payers.of(holder, bill).payers().get(0).stillToPay()).isEqualTo(pounds("17.50"));
        assertThat(owedByPeople()).isEqualTo(pounds("17.50"));
        payment.undo(first).value();
        assertThat(payers.of(holder, bill).payers().get(0).stillToPay()).isEqualTo(pounds("30"));
    }

    private Money owedByPeople() {
        return instance.get(OwedBook.class)
                .to(order.staff(), order.order().providerId(), 0, 10)
                .byPeople();
    }

    @Test
    void a_bill_is_paid_in_parts_and_never_more_than_it() {
        delivered(3);
        String bill = billed("A1");
        payment.told("24/11/2026,-12.50,FIRST", "25/11/2026,-17.51,TOO MUCH", "26/11/2026,-17.50,LAST");
        payment.explain("FIRST", new ForInvoice(bill)).value();
        assertThat(owed()).isEqualTo(pounds("17.50"));
        assertThat(listedAsOwed()).isEqualTo(pounds("17.50"));
        assertThat(payment.explain("TOO MUCH", new ForInvoice(bill)).why().code())
                .isEqualTo("more-than-is-owed");
        payment.explain("LAST", new ForInvoice(bill)).value();
        assertThat(owed()).isEqualTo(NONE);
        payment.told("27/11/2026,-0.01,AGAIN");
        assertThat(payment.explain("AGAIN", new ForInvoice(bill)).why().code()).isEqualTo("more-than-is-owed");
    }

    @Test
    void what_was_said_to_have_paid_a_bill_is_taken_back_and_it_is_owed_again() {
        delivered(3);
        String bill = billed("A1");
        payment.told("24/11/2026,-30.00,PHYSIO");
        String paid = payment.explain("PHYSIO", new ForInvoice(bill)).value();
        assertThat(listedAsOwed()).isEqualTo(NONE);
        payment.undo(paid).value();
        assertThat(owed()).isEqualTo(pounds("30"));
        assertThat(listedAsOwed()).isEqualTo(pounds("30"));
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
        payment.explain("PHYSIO", new ForInvoice(bill)).value();
        assertThat(owed()).isEqualTo(NONE);
    }

    @Test
    void a_bill_for_what_was_paid_before_is_matched_and_nothing_of_it_is_owed() {
        payment.told("24/11/2026,-30.00,PHYSIO");
        payment.explain("PHYSIO", new ForOrder(order.reference())).value();
        delivered(3);
        String bill = billed("A1");
        assertThat(state(bill)).isEqualTo(InvoiceState.APPROVED);
        assertThat(owed()).isEqualTo(NONE);
        assertThat(listedAsOwed()).isEqualTo(NONE);
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
        assertThat(order.order().state()).isEqualTo(OrderState.COMPLETED);
        payment.told("25/11/2026,-30.00,AGAIN");
        assertThat(payment.explain("AGAIN", new ForInvoice(bill)).why().code()).isEqualTo("more-than-is-owed");
    }

    @Test
    void of_a_bill_that_was_paid_in_part_before_the_rest_is_owed() {
        payment.told("24/11/2026,-12.00,BEFORE", "25/11/2026,-18.00,AFTER");
        payment.explain("BEFORE", new ForOrder(order.reference())).value();
        delivered(3);
        String bill = billed("A1");
        assertThat(state(bill)).isEqualTo(InvoiceState.APPROVED);
        assertThat(owed()).isEqualTo(pounds("18"));
        assertThat(listedAsOwed()).isEqualTo(pounds("18"));
        payment.explain("AFTER", new ForInvoice(bill)).value();
        assertThat(owed()).isEqualTo(NONE);
        assertThat(payment.balance().held()).isEqualTo(NONE);
    }

    @Test
    void what_was_paid_before_pays_the_first_bills_and_no_bill_twice() {
        payment.told("24/11/2026,-20.00,BEFORE");
        payment.explain("BEFORE", new ForOrder(order.reference())).value();
        delivered(1);
        billed("A1");
        assertThat(owed()).isEqualTo(NONE);
        delivered(2);
        billed("A2");
        assertThat(owed()).isEqualTo(pounds("10"));
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
    }

    @Test
    void a_payment_that_a_bill_has_used_is_not_taken_back() {
        payment.told("24/11/2026,-30.00,PHYSIO");
        String paid = payment.explain("PHYSIO", new ForOrder(order.reference())).value();
        delivered(1);
        billed("A1");
        assertThat(payment.undo(paid).why().code()).isEqualTo("explanation-billed-since");
    }

    @Test
    void an_order_that_was_paid_before_can_still_be_cancelled_and_the_money_comes_back_by_the_bank() {
        payment.told("24/11/2026,-25.00,PHYSIO", "26/11/2026,25.00,RETURNED");
        String paid = payment.explain("PHYSIO", new ForOrder(order.reference())).value();
        instance.get(Orders.class)
                .cancel(order.holder(), RequestKey.fresh(), new Orders.Cancel(order.reference(), "I am away"))
                .value();
        assertThat(payment.balance().held()).isEqualTo(NONE);
        assertThat(payment.balance().available()).isEqualTo(pounds("65"));
        payment.explain("RETURNED", new GivenBack(paid)).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("90"));
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
    }

    @Test
    void what_came_back_of_a_payment_before_the_bill_pays_no_bill() {
        payment.told("24/11/2026,-30.00,PHYSIO", "25/11/2026,20.00,RETURNED");
        String paid = payment.explain("PHYSIO", new ForOrder(order.reference())).value();
        payment.explain("RETURNED", new GivenBack(paid)).value();
        delivered(1);
        String bill = billed("A1");
        assertThat(state(bill)).isEqualTo(InvoiceState.APPROVED);
        delivered(1);
        assertThat(state(billed("A2"))).isEqualTo(InvoiceState.IN_QUERY);
    }

    @Test
    void a_credit_for_a_paid_bill_comes_back_to_the_account_it_was_paid_from() {
        delivered(3);
        String bill = billed("A1");
        payment.told("24/11/2026,-30.00,PHYSIO", "28/11/2026,10.00,RETURNED");
        String paid = payment.explain("PHYSIO", new ForInvoice(bill)).value();
        String note = credit(bill, "10").value();
        assertThat(payment.balance().available()).isEqualTo(pounds("60"));
        assertThat(takenBackByFinance(note).why().code()).isEqualTo("refund-comes-to-own-account");
        String back = payment.explain("RETURNED", new GivenBack(paid)).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("70"));
        assertThat(takenBackByFinance(note).why().code()).isEqualTo("nothing-to-come-back");
        payment.undo(back).value();
        assertThat(takenBackByFinance(note).why().code()).isEqualTo("refund-comes-to-own-account");
    }

    @Test
    void a_credit_for_a_bill_that_is_paid_in_part_takes_off_what_is_owed_first() {
        delivered(3);
        String bill = billed("A1");
        payment.told("24/11/2026,-10.00,PHYSIO");
        payment.explain("PHYSIO", new ForInvoice(bill)).value();
        assertThat(credit(bill, "20.01").why().code()).isEqualTo("credit-owed-first");
        credit(bill, "20").value();
        assertThat(owed()).isEqualTo(NONE);
        assertThat(payment.balance().available()).isEqualTo(pounds("80"));
        assertThat(payment.balance().spent()).isEqualTo(pounds("10"));
        assertThat(listedAsOwed()).isEqualTo(NONE);
    }

    @Test
    void a_bill_of_somebody_elses_is_not_found() {
        delivered(3);
        String bill = billed("A1");
        ADirectPayment other = ADirectPayment.in(instance).told("24/11/2026,-30.00,THEIRS");
        assertThatThrownBy(() -> other.explain("THEIRS", new ForInvoice(bill))).isInstanceOf(NotFound.class);
    }

    private void delivered(long sessions) {
        Delivering delivering = instance.get(Delivering.class);
        String delivery = delivering
                .log(
                        order.staff(),
                        RequestKey.fresh(),
                        new Delivering.Log(
                                order.reference(),
                                1,
                                new DeliveryReport(London.today(instance.clock()), Quantity.of(sessions), "")))
                .value();
        delivering
                .answer(
                        order.holder(),
                        RequestKey.fresh(),
                        new Delivering.Answer(
                                order.reference(), delivery, new DeliveryReceipt(Quantity.of(sessions), "")))
                .value();
    }

    /** By the provider, for all that was delivered and has not been billed. */
    private String billed(String number) {
        InvoiceHead head = new InvoiceHead(new InvoiceNumber(number), London.today(instance.clock()));
        return instance.get(Invoicing.class)
                .fromDeliveries(
                        order.staff(), RequestKey.fresh(), new Invoicing.FromDeliveries(order.reference(), head))
                .value();
    }

    private Outcome<String> credit(String bill, String amount) {
        return instance.get(CreditNotes.class)
                .give(order.staff(), RequestKey.fresh(), new GiveCredit(bill, 1, pounds(amount), "One was too short"));
    }

    private Outcome<String> takenBackByFinance(String note) {
        return instance.get(CreditNotes.class)
                .takeBack(
                        payment.agreement().plan().finance(),
                        RequestKey.fresh(),
                        note,
                        BackInto.commissioners(payment.account().id(), Map.of()));
    }

    private InvoiceState state(String bill) {
        return instance.get(InvoiceSights.class)
                .show(order.holder(), bill)
                .head()
                .state();
    }

    private Money owed() {
        return instance.get(Ledger.class)
                .owedTo(order.order().providerId(), payment.agreement().people().commissionerId());
    }

    /** As the provider reads it. */
    private Money listedAsOwed() {
        return instance.get(OwedBook.class).to(order.staff(), order.order().providerId(), 0, 50).rows().stream()
                .map(OwedRow::amount)
                .reduce(Sterling.NONE, Money::plus);
    }
}
