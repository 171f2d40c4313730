package org.carepurse.takeup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Which columns the file of a return has: read from a mapping file, one column a line, since those who collect it change them
 * from time to time. A line is {@code heading = what}, or {@code heading = rule, part, part} with a counting rule and those
 * parts of it that are meant (a way of holding, an age, a kind of care), in any order.
 */
public final class ReturnLayout {

    private static final String FILE = "dapb2184.columns";

    private final List<ReturnColumn> columns;

    private ReturnLayout(List<ReturnColumn> columns) {
        this.columns = columns;
    }

    /** As it comes with the service. */
    public static ReturnLayout ours() {
        try (InputStream file = Objects.requireNonNull(ReturnLayout.class.getResourceAsStream(FILE), FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws BrokenInvariant with the line that says no column, or when there is none at all */
    public static ReturnLayout read(String text) {
        List<ReturnColumn> columns = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(ReturnColumn::read)
                .toList();
        if (columns.isEmpty()) {
            throw new BrokenInvariant("A return's file has no columns");
        }
        return new ReturnLayout(columns);
    }

    public List<String> headings() {
        return columns.stream().map(ReturnColumn::heading).toList();
    }

    public List<String> row(ReturnSight sight) {
        return columns.stream().map(column -> column.of(sight)).toList();
    }
}
