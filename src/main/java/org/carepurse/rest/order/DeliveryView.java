package org.carepurse.rest.order;

import java.time.LocalDate;
import org.carepurse.directory.Unit;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.DeliveryState;

/**
 * A delivery, and what the person says of it.
 *
 * @param line which line of its order, counted from 1
 * @param confirmed how much the person received
 * @param billed how much of it has been approved to pay
 * @param kind given, or missed in which way
 * @param noticeDays with how many days' notice it was called off; 0 for every other kind
 * @param reason what the person last said of what they did not receive
 */
public record DeliveryView(
        String reference,
        String order,
        int line,
        String service,
        Unit unit,
        LocalDate day,
        DeliveryState state,
        String quantity,
        String confirmed,
        String billed,
        DeliveryKind kind,
        int noticeDays,
        String note,
        String reason,
        LocalDate loggedOn) {

    static DeliveryView of(DeliveryRow row) {
        return new DeliveryView(
                row.reference(),
                row.order(),
                row.line(),
                row.service(),
                row.unit(),
                row.day(),
                row.state(),
                row.quantity().toString(),
                row.confirmed().toString(),
                row.billed().toString(),
                row.kind(),
                row.noticeDays(),
                row.note(),
                row.reason(),
                row.loggedOn());
    }
}
