package org.carepurse.web.order;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.DeliveryRow;

/**
 * What waits for an answer.
 *
 * @param forOthers whether it is a co-ordinator's list of their people, rather than one holder's own
 * @param isAnswered whether an answer has just been given
 */
public record DeliveryWaitingPage(
        List<DeliveryRow> rows, boolean forOthers, LocalDate today, boolean isAnswered, int current, int last) {

    public String path() {
        return forOthers ? "/deliveries-to-confirm" : "/deliveries";
    }

    /** Where the words that differ between the two lists begin. */
    public String words() {
        return forOthers ? "delivery.confirm-for" : "delivery.confirm";
    }
}
