package org.carepurse.web.order;

import org.carepurse.order.OrderLine;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * Logging a delivery, or putting one in the place of a wrong one, with what was typed last.
 *
 * @param correcting the reference of the wrong one; empty for a new one
 */
public record DeliveryLogPage(
        String order,
        OrderLine line,
        String correcting,
        TypedDate day,
        String quantity,
        String note,
        Problems problems) {

    public boolean isNew() {
        return correcting.isEmpty();
    }

    public String action() {
        return "/provider/orders/" + order + "/deliveries" + (isNew() ? "" : "/" + correcting + "/correct");
    }
}
