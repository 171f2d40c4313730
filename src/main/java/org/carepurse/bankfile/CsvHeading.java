package org.carepurse.bankfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * The heading of a CSV file that nobody has chosen columns for yet, with what its columns seem to mean: a person looks at it
 * and says so, or otherwise.
 *
 * @param separator what stands between two values
 * @param columns as they are named, in their order
 * @param days how the days under it seem to be written
 */
public record CsvHeading(char separator, List<String> columns, DayOrder days) {

    private static final int LINES_TO_LOOK_AT = 40;
    private static final int FEWEST_COLUMNS = 3;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Set<String> DAYS = Set.of(
            "date",
            "transaction date",
            "trans date",
            "posting date",
            "posted date",
            "date posted",
            "booking date",
            "value date",
            "created",
            "created (utc)",
            "dyddiad");
    private static final Set<String> INS = Set.of(
            "paid in", "money in", "credit", "credit amount", "credits", "in", "amount in", "deposit", "deposits");
    private static final Set<String> OUTS = Set.of(
            "paid out",
            "money out",
            "debit",
            "debit amount",
            "debits",
            "out",
            "amount out",
            "withdrawal",
            "withdrawals",
            "spent");
    private static final Set<String> AMOUNTS =
            Set.of("amount", "value", "amount (gbp)", "amount gbp", "transaction amount", "gross", "swm");
    private static final Set<String> TEXTS =
            Set.of("description", "details", "transaction description", "narrative", "memo", "notes", "disgrifiad");
    private static final Set<String> PARTIES =
            Set.of("payee", "name", "merchant", "merchant name", "counter party", "counterparty");
    private static final Set<String> REFERENCES = Set.of("reference", "payment reference", "cyfeirnod");
    private static final Set<String> BANK_REFERENCES =
            Set.of("transaction id", "id", "fitid", "transaction reference", "balance_transaction_id");
    private static final Set<String> FEES = Set.of("fee", "fees", "fee (gbp)", "ffi");
    private static final Set<String> STATUSES = Set.of("status", "transaction status", "payment status", "statws");
    private static final Pattern A_DAY =
            Pattern.compile("([0-9]{1,4})[^0-9A-Za-z]([0-9]{1,2})[^0-9A-Za-z][0-9]{1,4}.*");
    private static final int MOST_MONTHS = 12;
    private static final int DIGITS_OF_A_YEAR = 4;

    public CsvHeading {
        columns = List.copyOf(columns);
    }

    /** @throws WrongInput {@code statement-no-heading} */
    public static CsvHeading in(InputStream file) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = DecodedText.open(file);
        for (String line = reader.readLine(); line != null && lines.size() < LINES_TO_LOOK_AT; ) {
            lines.add(line);
            line = reader.readLine();
        }
        for (int at = 0; at < lines.size(); at++) {
            for (char separator : SEPARATORS) {
                List<String> columns = values(lines.get(at), separator);
                Optional<String> day = named(columns, DAYS);
                if (columns.size() >= FEWEST_COLUMNS && day.isPresent()) {
                    int where = columns.indexOf(day.get());
                    return new CsvHeading(
                            separator, columns, order(lines.subList(at + 1, lines.size()), separator, where));
                }
            }
        }
        throw new WrongInput("file", "statement-no-heading");
    }

    public String day() {
        return named(columns, DAYS).orElse("");
    }

    /** The column of money in; that of all amounts when there is but one. */
    public String in() {
        return named(columns, INS).or(() -> named(columns, AMOUNTS)).orElse("");
    }

    public String out() {
        return named(columns, OUTS).or(() -> named(columns, AMOUNTS)).orElse("");
    }

    public String text() {
        return named(columns, TEXTS).orElse("");
    }

    public String otherParty() {
        return named(columns, PARTIES).orElse("");
    }

    public String reference() {
        return named(columns, REFERENCES).orElse("");
    }

    public String bankReference() {
        return named(columns, BANK_REFERENCES).orElse("");
    }

    public String fee() {
        return named(columns, FEES).orElse("");
    }

    public String status() {
        return named(columns, STATUSES).orElse("");
    }

    private static Optional<String> named(List<String> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> names.contains(CsvRow.plain(column)))
                .findFirst();
    }

    /** Days of the first half of a month can be read in two ways; here they are then read as they are written here. */
    private static DayOrder order(List<String> lines, char separator, int where) {
        for (String line : lines) {
            List<String> values = values(line, separator);
            Matcher day = A_DAY.matcher(where < values.size() ? values.get(where) : "");
            if (day.matches()) {
                if (day.group(1).length() == DIGITS_OF_A_YEAR) {
                    return DayOrder.YEAR_MONTH_DAY;
                }
                if (Integer.parseInt(day.group(2)) > MOST_MONTHS) {
                    return DayOrder.MONTH_DAY_YEAR;
                }
            }
        }
        return DayOrder.DAY_MONTH_YEAR;
    }

    private static List<String> values(String line, char separator) {
        if (line.isBlank()) {
            return List.of();
        }
        try {
            return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(line).getFields().stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException notARow) {
            return List.of();
        }
    }
}
