package org.carepurse.web.order;

import org.carepurse.order.OrderLine;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * Logging a delivery, or putting one in the place of a wrong one, with what was typed last.
 *
 * @param correcting the reference of the wrong one; empty for a new one
 */
public record DeliveryLogPage(String order, OrderLine line, String correcting, DeliveryForm typed, Problems problems) {

    public TypedDate day() {
        return typed.day();
    }

    public String quantity() {
        return typed.quantity();
    }

    public String kind() {
        return typed.kind();
    }

    public String noticeDays() {
        return typed.noticeDays();
    }

    public String note() {
        return typed.note();
    }

    public boolean isNew() {
        return correcting.isEmpty();
    }

    public String action() {
        return "/provider/orders/" + order + "/deliveries" + (isNew() ? "" : "/" + correcting + "/correct");
    }
}
