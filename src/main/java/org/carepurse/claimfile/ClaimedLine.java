package org.carepurse.claimfile;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/** One line of a file of invoices, read. */
record ClaimedLine(InvoiceHead head, String order, WriteInvoice.Line line) {

    private static final int NUMBER = 0;
    private static final int DATE = 1;
    private static final int ORDER = 2;
    private static final int ORDER_LINE = 3;
    private static final int FROM = 4;
    private static final int TO = 5;
    private static final int QUANTITY = 6;
    private static final int PRICE = 7;

    /** @throws WrongInput naming the field that cannot be read */
    static ClaimedLine read(ClaimRow row) {
        InvoiceNumber number = number(row);
        LocalDate invoicedOn = Cells.day("invoicedOn", row.value(DATE));
        String order = ReferenceNumber.parse("order", "ORD", row.value(ORDER));
        LocalDate from = Cells.day("from", row.value(FROM));
        LocalDate to = row.value(TO).isEmpty() ? from : Cells.day("to", row.value(TO));
        if (to.isBefore(from)) {
            throw new WrongInput("to", "service-ends-before-it-begins");
        }
        return new ClaimedLine(
                new InvoiceHead(number, invoicedOn),
                order,
                new WriteInvoice.Line(
                        Cells.orderLine(row.value(ORDER_LINE)),
                        new ServicePeriod(from, to),
                        Quantity.parse("quantity", row.value(QUANTITY)),
                        price(row.value(PRICE))));
    }

    static InvoiceNumber number(ClaimRow row) {
        return new InvoiceNumber(row.value(NUMBER));
    }

    private static Money price(String written) {
        Money price = Sterling.parse("unitPrice", written);
        if (!price.isPositive()) {
            throw new WrongInput("unitPrice", "claimed-price");
        }
        return price;
    }

    /** Whether it can stand on one invoice with the other, which bears the same number. */
    Optional<WrongInput> differenceFrom(ClaimedLine first) {
        if (!order.equals(first.order)) {
            return Optional.of(new WrongInput("order", "claim-order-differs"));
        }
        return head.invoicedOn().equals(first.head.invoicedOn())
                ? Optional.empty()
                : Optional.of(new WrongInput("invoicedOn", "claim-date-differs"));
    }
}
