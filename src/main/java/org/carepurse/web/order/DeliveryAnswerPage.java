package org.carepurse.web.order;

import org.carepurse.order.DeliveryRow;
import org.carepurse.web.frame.Problems;

/** Answering about one delivery, with what was typed last. */
public record DeliveryAnswerPage(
        DeliveryRow row, String answer, String received, String reason, Problems problems) {

    public String action() {
        return "/orders/" + row.order() + "/deliveries/" + row.reference();
    }
}
