package org.carepurse.web.order;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.TypedDate;

/** What was typed about a delivery, as typed. */
record DeliveryForm(String line, TypedDate day, String quantity, String kind, String noticeDays, String note) {

    static DeliveryForm in(MultivaluedMap<String, String> form) {
        return new DeliveryForm(
                form.getFirst("line"),
                TypedDate.in(form, "day"),
                Objects.toString(form.getFirst("quantity"), ""),
                Objects.toString(form.getFirst("kind"), DeliveryKind.GIVEN.name()),
                Objects.toString(form.getFirst("notice-days"), ""),
                Objects.toString(form.getFirst("note"), ""));
    }

    static DeliveryForm empty(String line) {
        return new DeliveryForm(line, TypedDate.NONE, "", DeliveryKind.GIVEN.name(), "", "");
    }

    /** A correction stays with the line of what it corrects, whatever was sent. */
    DeliveryForm ofLine(int corrected) {
        return new DeliveryForm(String.valueOf(corrected), day, quantity, kind, noticeDays, note);
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
        return new DeliveryReport(
                day.read("day"), Quantity.parse("quantity", quantity), chosenKind(), daysBefore(), note);
    }

    private DeliveryKind chosenKind() {
        return Arrays.stream(DeliveryKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new WrongInput("kind", "delivery-kind-missing"));
    }

    /** How long before it was called off; nothing is asked of any other kind. */
    private int daysBefore() {
        if (!kind.equals(DeliveryKind.CALLED_OFF.name())) {
            return 0;
        }
        if (!noticeDays.strip().matches("[0-9]{1,3}")) {
            throw new WrongInput("notice-days", "delivery-notice");
        }
        return Integer.parseInt(noticeDays.strip());
    }
}
