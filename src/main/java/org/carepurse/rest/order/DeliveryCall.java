package org.carepurse.rest.order;

import java.time.LocalDate;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Quantity;
import org.carepurse.rest.frame.Answers;

/**
 * What a provider says was delivered.
 *
 * @param line which line of the order, counted from 1; the first when absent
 * @param quantity in the unit of the line: {@code "1.5"}
 * @param note for the person who received it
 */
public record DeliveryCall(Integer line, LocalDate day, String quantity, String note) {

    DeliveryReport report() {
        return new DeliveryReport(Answers.field("day", day), Quantity.parse("quantity", quantity), Answers.text(note));
    }

    int number() {
        return line == null ? 1 : line;
    }
}
