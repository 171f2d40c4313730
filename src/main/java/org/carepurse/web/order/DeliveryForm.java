package org.carepurse.web.order;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.NotFound;
import org.carepurse.web.frame.TypedDate;

/** What was typed about a delivery, as typed. */
record DeliveryForm(String line, TypedDate day, String quantity, String note) {

    static DeliveryForm in(MultivaluedMap<String, String> form) {
        return new DeliveryForm(
                form.getFirst("line"),
                TypedDate.in(form, "day"),
                Objects.toString(form.getFirst("quantity"), ""),
                Objects.toString(form.getFirst("note"), ""));
    }

    static DeliveryForm empty(String line) {
        return new DeliveryForm(line, TypedDate.NONE, "", "");
    }

    /** A correction stays with the line of what it corrects, whatever was sent. */
    DeliveryForm ofLine(int corrected) {
        return new DeliveryForm(String.valueOf(corrected), day, quantity, note);
    }

    /** Which line of the order, counted from 1; the first when nothing is said. */
    int number() {
        if (line == null || line.isEmpty()) {
            return 1;
        }
        if (!line.matches("[1-9][0-9]?")) {
            throw new NotFound("order line", line);
        }
        return Integer.parseInt(line);
    }

    DeliveryReport report() {
        return new DeliveryReport(day.read("day"), Quantity.parse("quantity", quantity), note);
    }
}
