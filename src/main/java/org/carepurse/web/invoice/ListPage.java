package org.carepurse.web.invoice;

import java.util.List;
import org.carepurse.invoice.InvoiceRow;

/**
 * Invoices of one order, or of one commissioner.
 *
 * @param order the order's reference; empty when they are of many
 */
public record ListPage(String order, List<InvoiceRow> rows, int current, int last) {

    public String address(InvoiceRow row) {
        return order.isEmpty() ? "/invoices/" + row.reference() : "/orders/" + order + "/invoices/" + row.reference();
    }
}
