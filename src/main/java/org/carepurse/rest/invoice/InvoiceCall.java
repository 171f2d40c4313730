package org.carepurse.rest.invoice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.order.Quantity;
import org.carepurse.rest.frame.Answers;

/**
 * An invoice line by line.
 *
 * @param number the provider's own
 * @param corrects the reference of the invoice that it corrects; absent when it corrects none
 */
public record InvoiceCall(String number, LocalDate invoicedOn, List<InvoiceLineCall> lines, String corrects) {

    /**
     * @param orderLine which line of the order, counted from 1
     * @param to absent when it was all on one day
     * @param quantity in the unit of the ordered line: {@code "1.5"}
     */
    public record InvoiceLineCall(
            Integer orderLine, LocalDate from, LocalDate to, String quantity, Long unitPricePence) {

        private WriteInvoice.Line line() {
            LocalDate first = Answers.field("from", from);
            return new WriteInvoice.Line(
                    Answers.field("orderLine", orderLine),
                    new ServicePeriod(first, to == null ? first : to),
                    Quantity.parse("quantity", quantity),
                    Answers.pence("unitPricePence", unitPricePence));
        }
    }

    WriteInvoice of(String order) {
        InvoiceHead head = new InvoiceHead(new InvoiceNumber(number), Answers.field("invoicedOn", invoicedOn));
        return new WriteInvoice(
                order,
                head,
                Answers.field("lines", lines).stream()
                        .map(line -> Answers.field("lines", line).line())
                        .toList(),
                corrects);
    }
}
