package org.carepurse.spreadsheet;

import java.io.IOException;
import java.util.List;

/**
 * A table on its way into a file, row by row: as little of it is in memory as can be, however long it gets. Words stay words
 * for whatever opens the file, amounts and numbers can be added up, and days are days.
 */
public interface Sheet extends AutoCloseable {

    /** What the columns are called. Said once, before the rows they are over. */
    void heads(List<String> heads) throws IOException;

    /**
     * One more row.
     *
     * @param cells each a {@link String}, a {@link java.math.BigDecimal} of pounds, a whole number or a {@link java.time.LocalDate}
     */
    void row(List<?> cells) throws IOException;

    /** Ends the file, and leaves open what it was written to. */
    @Override
    void close() throws IOException;
}
