package org.carepurse.invoice;

import java.util.List;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * An invoice as a provider writes it.
 *
 * @param order the reference of the order that it is for
 * @param corrects the reference of the invoice that it corrects; empty when it corrects none
 */
public record WriteInvoice(String order, InvoiceHead head, List<Line> lines, String corrects) {

    private static final int MOST_LINES = 50;

    /** @param orderLine which line of the order, counted from 1 */
    public record Line(int orderLine, ServicePeriod period, Quantity quantity, Money unitPrice) {}

    public WriteInvoice {
        lines = List.copyOf(lines);
        corrects = corrects == null ? "" : corrects;
        if (lines.isEmpty()) {
            throw new WrongInput("lines", "invoice-lines-missing");
        }
        if (lines.size() > MOST_LINES) {
            throw new WrongInput("lines", "invoice-lines-too-many");
        }
    }
}
