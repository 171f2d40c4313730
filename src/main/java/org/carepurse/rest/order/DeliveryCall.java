package org.carepurse.rest.order;

import java.time.LocalDate;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Quantity;
import org.carepurse.rest.frame.Answers;

/**
 * What a provider says was delivered.
 *
 * @param line which line of the order, counted from 1; the first when absent
 * @param quantity in the unit of the line: {@code "1.5"}
 * @param kind given when absent
 * @param noticeDays how many days before it was called off; 0 when absent, and for every other kind
 * @param note for the person who received it
 */
public record DeliveryCall(
        Integer line, LocalDate day, String quantity, DeliveryKind kind, Integer noticeDays, String note) {

    DeliveryReport report() {
        return new DeliveryReport(
                Answers.field("day", day),
                Quantity.parse("quantity", quantity),
                kind == null ? DeliveryKind.GIVEN : kind,
                noticeDays == null ? 0 : noticeDays,
                Answers.text(note));
    }

    int number() {
        return line == null ? 1 : line;
    }
}
