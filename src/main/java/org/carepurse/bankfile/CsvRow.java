package org.carepurse.bankfile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * Reads rows under one heading.
 *
 * @param columns where each column stands, by its plain name
 */
record CsvRow(CsvMapping mapping, Map<String, Integer> columns) {

    private static final String FEE_OF = "-fee";

    /** Of columns named alike, the first. */
    static Map<String, Integer> columns(List<String> heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < heading.size(); at++) {
            columns.putIfAbsent(plain(heading.get(at)), at);
        }
        return columns;
    }

    static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    StatementLine read(long line, List<String> values) {
        Money change = CardStatus.movedNothing(value(values, mapping.status())) ? Sterling.NONE : change(values);
        CsvMapping.Words words = mapping.words();
        return new StatementLine(
                line,
                mapping.day()
                        .order()
                        .read(
                                mapping.day().column(),
                                value(values, mapping.day().column())),
                Direction.of(change),
                change.abs(),
                new LineWords(value(values, words.reference()), value(values, words.bankReference()), text(values)),
                new OtherParty(value(values, words.otherParty()), Optional.empty()),
                Optional.empty());
    }

    /**
     * What was taken besides, as a line of its own: the report of whoever keeps a balance can have a payment and its fee in one
     * row. What is said of the payment is not said of the fee, so that nothing takes one for the other.
     */
    Optional<StatementLine> fee(StatementLine line, List<String> values) {
        String column = mapping.change().fee();
        Money fee = CardStatus.movedNothing(value(values, mapping.status())) ? Sterling.NONE : amount(values, column);
        String name = line.words().bankReference();
        return fee.isZero()
                ? Optional.empty()
                : Optional.of(new StatementLine(
                        line.line(),
                        line.bookedOn(),
                        Direction.of(fee.negated()),
                        fee.abs(),
                        new LineWords("", name.isEmpty() ? "" : name + FEE_OF, column.strip()),
                        new OtherParty("", Optional.empty()),
                        Optional.empty()));
    }

    private Money change(List<String> values) {
        CsvMapping.Change ways = mapping.change();
        Money in = amount(values, ways.in());
        if (ways.isOneColumn()) {
            mustBeThere(ways.in(), value(values, ways.in()));
            return ways.unsigned().signed(in);
        }
        Money out = amount(values, ways.out()).abs();
        if (!in.isZero() && !out.isZero()) {
            throw new WrongInput(ways.in(), "statement-both-ways");
        }
        mustBeThere(ways.in(), value(values, ways.in()) + value(values, ways.out()));
        return in.minus(out);
    }

    private Money amount(List<String> values, String column) {
        String typed = value(values, column);
        return typed.isEmpty() ? Sterling.NONE : TypedChange.read(column, typed);
    }

    private static void mustBeThere(String column, String typed) {
        if (typed.isEmpty()) {
            throw new WrongInput(column, "amount-missing");
        }
    }

    private String text(List<String> values) {
        return mapping.words().text().stream()
                .map(column -> value(values, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Empty when there is no such column, or the row ends before it. */
    private String value(List<String> values, String column) {
        int at = columns.getOrDefault(plain(column), values.size());
        return column.isBlank() || at >= values.size() ? "" : values.get(at).strip();
    }
}
