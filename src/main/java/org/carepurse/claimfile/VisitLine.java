package org.carepurse.claimfile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;

/** One line of a file of deliveries, read. */
final class VisitLine {

    private static final int VISIT = 0;
    private static final int ORDER = 1;
    private static final int ORDER_LINE = 2;
    private static final int DAY = 3;
    private static final int QUANTITY = 4;
    private static final int KIND = 5;
    private static final int NOTICE = 6;
    private static final int NOTE = 7;
    private static final int LONGEST_NUMBER = 40;

    private static final Map<String, DeliveryKind> KINDS = Map.of(
            "", DeliveryKind.GIVEN,
            "given", DeliveryKind.GIVEN,
            "not there", DeliveryKind.NOT_THERE,
            "called off", DeliveryKind.CALLED_OFF);

    private VisitLine() {}

    /** @throws WrongInput naming the field that cannot be read */
    static Delivering.Log read(ClaimRow row) {
        if (number(row).isEmpty()) {
            throw new WrongInput("visit", "visit-number");
        }
        return new Delivering.Log(
                ReferenceNumber.parse("order", "ORD", row.value(ORDER)),
                Cells.orderLine(row.value(ORDER_LINE)),
                new DeliveryReport(
                        Cells.day("day", row.value(DAY)),
                        Quantity.parse("quantity", row.value(QUANTITY)),
                        kind(row.value(KIND)),
                        notice(row.value(NOTICE)),
                        row.value(NOTE)));
    }

    /** The provider's own number for the visit; nothing when there is none, or one too long. */
    static Optional<String> number(ClaimRow row) {
        String written = row.value(VISIT);
        return written.isEmpty() || written.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(written);
    }

    private static DeliveryKind kind(String written) {
        return Optional.ofNullable(KINDS.get(written.toLowerCase(Locale.UK)))
                .orElseThrow(() -> new WrongInput("kind", "visit-kind"));
    }

    private static int notice(String written) {
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("[0-9]{1,3}")) {
            throw new WrongInput("noticeDays", "visit-notice");
        }
        return Integer.parseInt(written);
    }
}
