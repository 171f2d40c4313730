package org.carepurse.directory;

import java.util.Map;
import java.util.Optional;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetRow;

/**
 * One line of a price file that was filled in.
 *
 * @param line where it begins in the file, the heading being line 1
 * @param service the reference, as it was written
 * @param told the price; nothing when none was written, or what was written cannot be read
 * @param wrong what cannot be read
 * @param raw the line as it came
 */
public record PriceLine(long line, String service, Optional<PriceFrom> told, Optional<WrongInput> wrong, String raw) {

    /** @param columns how many values the heading says that a line has */
    static PriceLine read(SheetRow row, int columns) {
        if (row.values().size() != columns) {
            return new PriceLine(
                    row.line(),
                    "",
                    Optional.empty(),
                    Optional.of(new WrongInput(
                            "file", "price-line-unreadable", Map.of("columns", String.valueOf(columns)))),
                    row.raw());
        }
        String service = row.values().get(0).strip();
        try {
            return new PriceLine(row.line(), service, PriceFile.price(row.values()), Optional.empty(), row.raw());
        } catch (WrongInput wrong) {
            return new PriceLine(row.line(), service, Optional.empty(), Optional.of(wrong), row.raw());
        }
    }

    /** Whether nothing was filled in: the line asks for nothing. */
    public boolean isLeftOpen() {
        return told.isEmpty() && wrong.isEmpty();
    }
}
