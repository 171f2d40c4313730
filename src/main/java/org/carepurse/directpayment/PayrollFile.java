package org.carepurse.directpayment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** The table that a payroll bureau fills in: one row for each assistant and each time they are paid. */
final class PayrollFile {

    /** What stands above the columns. */
    static final List<String> HEADING = List.of(
            "assistant",
            "from",
            "to",
            "hours",
            "rate",
            "gross",
            "employer cost",
            "net",
            "tax",
            "pension",
            "holiday",
            "fee",
            "pay on",
            "tax due on");

    private static final int MOST_LINES = 500;
    private static final int HUNDREDTHS = 2;

    private PayrollFile() {}

    /**
     * Tells each row, understood or not.
     *
     * @throws WrongInput {@code pay-heading}, {@code pay-too-long} or {@code pay-unreadable} when nothing can be made of it
     */
    static <T> List<T> read(String text, Function<PayLine, T> understood, UnreadRow<T> unread) {
        List<T> told = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                requireHeading(row);
                if (told.size() == MOST_LINES) {
                    throw new WrongInput("file", "pay-too-long", Map.of("most", String.valueOf(MOST_LINES)));
                }
                told.add(told(row, understood, unread));
            }
        } catch (CsvParseException | IOException noTable) {
            throw new WrongInput("file", "pay-unreadable");
        }
        if (told.isEmpty()) {
            throw new WrongInput("file", "pay-heading", Map.of("columns", String.join(", ", HEADING)));
        }
        return told;
    }

    /** Takes a row that could not be understood. */
    interface UnreadRow<T> {
        T told(long line, WrongInput why);
    }

    private static <T> T told(NamedCsvRecord row, Function<PayLine, T> understood, UnreadRow<T> unread) {
        PayLine line;
        try {
            line = line(row);
        } catch (WrongInput wrong) {
            return unread.told(row.getStartingLineNumber(), wrong);
        }
        return understood.apply(line);
    }

    private static void requireHeading(NamedCsvRecord row) {
        if (!Set.copyOf(row.getHeader()).containsAll(HEADING)) {
            throw new WrongInput("file", "pay-heading", Map.of("columns", String.join(", ", HEADING)));
        }
    }

    private static PayLine line(NamedCsvRecord row) {
        Map<WagePartKind, Money> parts = new EnumMap<>(WagePartKind.class);
        for (WagePartKind kind : WagePartKind.values()) {
            parts.put(kind, money(row, kind.name().toLowerCase(Locale.ROOT)));
        }
        return new PayLine(
                row.getStartingLineNumber(),
                row.getField("assistant").strip(),
                day(row, "from"),
                day(row, "to"),
                hours(row),
                money(row, "rate"),
                money(row, "gross"),
                money(row, "employer cost"),
                parts,
                day(row, "pay on"),
                day(row, "tax due on"));
    }

    private static Money money(NamedCsvRecord row, String column) {
        String typed = row.getField(column).strip();
        return typed.isEmpty() ? Sterling.NONE : Sterling.parse(column, typed);
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        try {
            return LocalDate.parse(row.getField(column).strip());
        } catch (DateTimeParseException unreal) {
            throw new WrongInput(column, "pay-row-day");
        }
    }

    private static long hours(NamedCsvRecord row) {
        try {
            return new BigDecimal(row.getField("hours").strip())
                    .movePointRight(HUNDREDTHS)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException unreal) {
            throw new WrongInput("hours", "pay-hours");
        }
    }
}
