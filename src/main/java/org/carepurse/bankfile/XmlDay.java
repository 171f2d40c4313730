package org.carepurse.bankfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** A day as banks write it in XML: alone, or with a time of day that may belong to another zone. */
final class XmlDay {

    private static final int LENGTH_OF_A_DAY = 10;

    private XmlDay() {}

    /** @throws WrongInput {@code statement-day} when there is no such day */
    static LocalDate read(String field, String written) {
        try {
            return written.matches(".*T.*(Z|[+-][0-9]{2}:[0-9]{2})")
                    ? London.dateOf(OffsetDateTime.parse(written).toInstant())
                    : LocalDate.parse(written.substring(0, Math.min(LENGTH_OF_A_DAY, written.length())));
        } catch (DateTimeException unreal) {
            throw new WrongInput(field, "statement-day");
        }
    }
}
