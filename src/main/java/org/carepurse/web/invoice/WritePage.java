package org.carepurse.web.invoice;

import java.util.List;
import org.carepurse.order.Order;
import org.carepurse.order.OrderLine;
import org.carepurse.web.frame.Problems;

/**
 * Typing an invoice, with what was typed last.
 *
 * @param corrects the reference of the invoice that is corrected; empty for a new one
 */
public record WritePage(Order order, InvoiceForm form, String corrects, Problems problems) {

    public String action() {
        return "/provider/orders/" + order.reference() + "/invoice/typed";
    }

    public boolean isNew() {
        return corrects.isEmpty();
    }

    public List<OrderLine> orderLines() {
        return order.lines();
    }
}
