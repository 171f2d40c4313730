package org.carepurse.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of a comma-separated file, one at a time. A value in quotes may run over several lines; but a quote that is
 * never closed must not swallow the rest of the file, so after a few lines only its own line is given up.
 */
public final class SheetRows implements Iterator<SheetRow>, AutoCloseable {

    private static final int MOST_LINES_OF_A_ROW = 25;

    private final BufferedReader reader;
    private final Deque<String> readAhead = new ArrayDeque<>();
    private long line;
    private SheetRow next;

    public SheetRows(BufferedReader reader) {
        this.reader = reader;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        advance();
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void advance() {
        String first = nextLine();
        while (first != null && first.isBlank()) {
            first = nextLine();
        }
        next = first == null ? null : rowBeginningWith(first);
    }

    private SheetRow rowBeginningWith(String first) {
        long begins = line;
        Deque<String> taken = new ArrayDeque<>();
        StringBuilder row = new StringBuilder(first);
        while (isOpen(row) && taken.size() < MOST_LINES_OF_A_ROW) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            taken.add(more);
            row.append('\n').append(more);
        }
        List<String> values = isOpen(row) ? List.of() : valuesOf(row.toString());
        if (values.isEmpty()) {
            giveBack(taken);
            return new SheetRow(begins, first, values);
        }
        return new SheetRow(begins, row.toString(), values);
    }

    private void giveBack(Deque<String> taken) {
        line -= taken.size();
        taken.descendingIterator().forEachRemaining(readAhead::addFirst);
    }

    /** Whether the text ends within a value in quotes; a quote opens one only where a value begins. */
    private static boolean isOpen(CharSequence row) {
        boolean open = false;
        char before = ',';
        for (int i = 0; i < row.length(); i++) {
            char here = row.charAt(i);
            if (here == '"' && (open || before == ',' || before == '"')) {
                open = !open;
            }
            before = here;
        }
        return open;
    }

    private static List<String> valuesOf(String row) {
        try {
            return CsvReader.builder().ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException notARow) {
            return List.of();
        }
    }

    private String nextLine() {
        try {
            String ahead = readAhead.pollFirst();
            String read = ahead == null ? reader.readLine() : ahead;
            if (read == null) {
                return null;
            }
            line++;
            return line > 1 ? read : read.replace("\uFEFF", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
