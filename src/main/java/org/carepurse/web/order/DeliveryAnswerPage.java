package org.carepurse.web.order;

import org.carepurse.order.DeliveryRow;
import org.carepurse.web.frame.Problems;

/**
 * Answering about one delivery, with what was typed last.
 *
 * @param forAnother whether a co-ordinator answers for the person
 * @param list the path of the list it came from
 */
public record DeliveryAnswerPage(
        DeliveryRow row,
        boolean forAnother,
        String list,
        String answer,
        String received,
        String reason,
        Problems problems) {

    public String action() {
        return "/orders/" + row.order() + "/deliveries/" + row.reference();
    }

    /** Where the question and its answers begin: whether they got it, or missed it. */
    public String asked() {
        return words() + (row.isMissed() ? ".missed" : "");
    }

    /** Where the answers begin. */
    public String choices() {
        return row.isMissed() ? "delivery.answer.missed" : "delivery.answer";
    }

    /** Where the words that differ for a co-ordinator begin. */
    public String words() {
        return forAnother ? "delivery.answer-for" : "delivery.answer";
    }
}
