package org.carepurse.claimfile;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetDay;

/** Values that the lines of all kinds of files have. */
final class Cells {

    private Cells() {}

    /** @throws WrongInput {@code claim-day} naming the field */
    static LocalDate day(String field, String written) {
        return SheetDay.read(written).orElseThrow(() -> new WrongInput(field, "claim-day"));
    }

    /** Counted from 1; the first when nothing is written, as most orders have one line. */
    static int orderLine(String written) {
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches("[1-9][0-9]?")) {
            throw new WrongInput("orderLine", "claim-order-line");
        }
        return Integer.parseInt(written);
    }
}
