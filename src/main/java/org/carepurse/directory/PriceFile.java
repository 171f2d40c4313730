package org.carepurse.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetDay;
import org.carepurse.spreadsheet.SheetRows;

/**
 * A file of services in which a finance officer fills in the price, the unit and the first day, and, where there are any,
 * what kind of price it is and what may be charged for visits that are missed. Its columns keep their order, and the last
 * three may be left out; a spreadsheet may have changed how days are written.
 */
public final class PriceFile {

    public static final List<String> HEADING =
            List.of("service", "name", "provider", "unit", "price", "from", "kind", "missed-percent", "notice-days");
    private static final int UNIT = 3;
    private static final int PRICE = 4;
    private static final int FROM = 5;
    private static final int KIND = 6;
    private static final int MISSED_PERCENT = 7;
    private static final int NOTICE_DAYS = 8;

    private PriceFile() {}

    /**
     * Every line after the heading; a line that cannot be read says so and the others are read.
     *
     * @throws WrongInput {@code price-file-heading} when it is no price file, {@code services-too-many} when it is too long
     */
    public static List<PriceLine> read(String text) {
        List<PriceLine> lines = new ArrayList<>();
        try (SheetRows rows = new SheetRows(new BufferedReader(new StringReader(text)))) {
            List<String> heading = rows.hasNext() ? rows.next().values() : List.of();
            if (!isHeading(heading)) {
                throw new WrongInput("file", "price-file-heading");
            }
            int columns = heading.size();
            while (rows.hasNext()) {
                lines.add(PriceLine.read(rows.next(), columns));
                if (lines.size() > BulkPrice.MOST) {
                    throw new WrongInput("file", "services-too-many");
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The prices alone, as a file that can be read again. */
    public static String write(List<PriceLine> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADING);
            lines.forEach(line -> line.told()
                    .ifPresent(told -> csv.writeRecord(
                            line.service(),
                            "",
                            "",
                            told.unit().name(),
                            told.price().getAmount().toPlainString(),
                            told.from().toString(),
                            told.kind().name(),
                            String.valueOf(told.missed().percent()),
                            String.valueOf(told.missed().noticeDays()))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private static boolean isHeading(List<String> values) {
        List<String> names = values.stream()
                .map(value -> value.strip().toLowerCase(Locale.UK))
                .toList();
        return names.equals(HEADING) || names.equals(HEADING.subList(0, KIND));
    }

    /** Nothing when the price is left open. */
    static Optional<PriceFrom> price(List<String> values) {
        String price = values.get(PRICE).strip();
        return price.isEmpty()
                ? Optional.empty()
                : Optional.of(new PriceFrom(
                        unit(values.get(UNIT)),
                        Sterling.parse("price", price),
                        day(values.get(FROM)),
                        kind(at(values, KIND)),
                        missed(at(values, MISSED_PERCENT), at(values, NOTICE_DAYS))));
    }

    /** Nothing where the file ends before that column. */
    private static String at(List<String> values, int column) {
        return column < values.size() ? values.get(column).strip() : "";
    }

    private static PriceKind kind(String typed) {
        if (typed.isEmpty()) {
            return PriceKind.PER_UNIT;
        }
        return Arrays.stream(PriceKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed.replaceAll("[ -]", "_")))
                .findFirst()
                .orElseThrow(() -> new WrongInput("kind", "price-line-kind"));
    }

    private static MissedTerms missed(String percent, String notice) {
        String share = percent.endsWith("%") ? percent.substring(0, percent.length() - 1) : percent;
        return new MissedTerms(number("missed-percent", share), number("notice-days", notice));
    }

    private static int number(String field, String typed) {
        if (!typed.matches("[0-9]{0,3}")) {
            throw new WrongInput(field, field);
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private static Unit unit(String typed) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("unit", "unit-missing"));
    }

    private static LocalDate day(String typed) {
        return SheetDay.read(typed).orElseThrow(() -> new WrongInput("from", "price-line-day"));
    }
}
