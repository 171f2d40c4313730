package org.carepurse.claimfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetRow;
import org.carepurse.spreadsheet.SheetRows;
import org.carepurse.spreadsheet.SheetText;

/**
 * Reads a file of claims. Its columns are found by their headings, in any order; columns that are not known are passed over,
 * so that the file of results can be mended and sent again as it is.
 */
final class ClaimSheet {

    static final int MOST_LINES = 5_000;
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final char NO_TEXT = '\0';

    private final FileKind kind;

    ClaimSheet(FileKind kind) {
        this.kind = kind;
    }

    /**
     * Every line after the heading, as it came.
     *
     * @throws WrongInput when it is no file of this kind, is too long, or has no lines
     */
    List<ClaimRow> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw wrong("claim-file-too-large");
        }
        String text = SheetText.of(content);
        if (text.indexOf(NO_TEXT) >= 0) {
            throw wrong("claim-file-no-text");
        }
        try (SheetRows rows = new SheetRows(new BufferedReader(new StringReader(text)))) {
            return rows(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<ClaimRow> rows(SheetRows rows) {
        if (!rows.hasNext()) {
            throw wrong("claim-file-empty");
        }
        int[] places = places(rows.next().values());
        List<ClaimRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (row.values().stream().allMatch(String::isBlank) && !row.values().isEmpty()) {
                continue;
            }
            if (read.size() == MOST_LINES) {
                throw wrong("claim-file-too-long");
            }
            read.add(new ClaimRow(
                    (int) row.line(),
                    IntStream.of(places).mapToObj(place -> value(row, place)).toList()));
        }
        if (read.isEmpty()) {
            throw wrong("claim-file-empty");
        }
        return read;
    }

    /** Where each of our columns stands in the file. */
    private int[] places(List<String> values) {
        List<String> headings = values.stream()
                .map(heading -> heading.strip().toLowerCase(Locale.UK))
                .toList();
        String missing = kind.headings().stream()
                .filter(heading -> !headings.contains(heading))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WrongInput("file", "claim-file-heading", Map.of("missing", missing));
        }
        return kind.headings().stream().mapToInt(headings::indexOf).toArray();
    }

    private static String value(SheetRow row, int place) {
        return place < row.values().size() ? row.values().get(place) : "";
    }

    private static WrongInput wrong(String code) {
        return new WrongInput("file", code);
    }
}
