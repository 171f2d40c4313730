package org.carepurse.bankfile;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/**
 * Which columns of a bank's CSV file mean what: chosen once for an account, saved, and used for each file after that.
 * Columns are named by their heading, in whichever case and with whatever spaces around.
 *
 * @param separator what stands between two values: a comma, a semicolon or a tab
 * @param status the column that says what became of a payment by card; empty when the file has none
 */
public record CsvMapping(char separator, Day day, Change change, Words words, String status) {

    /** Of a file that tells only what moved money, as banks' files do. */
    public CsvMapping(char separator, Day day, Change change, Words words) {
        this(separator, day, change, words, "");
    }

    /** The column of the day on which a line was booked, and how its days are written. */
    public record Day(String column, DayOrder order) {}

    /**
     * The columns of money in and money out, which may be one and the same.
     *
     * @param unsigned in a column for both ways, which way an amount without a sign went: {@code OUT} in a card's list of
     *     what was spent
     * @param fee the column of what was taken besides; empty when the file has none
     */
    public record Change(String in, String out, Direction unsigned, String fee) {

        /** Of a file in which every fee has a line of its own, as banks' files do. */
        public Change(String in, String out, Direction unsigned) {
            this(in, out, unsigned, "");
        }

        public static Change in(String one) {
            return new Change(one, one, Direction.IN);
        }

        boolean isOneColumn() {
            return in.equalsIgnoreCase(out);
        }
    }

    /**
     * The columns of words; those the file has not are empty.
     *
     * @param text columns whose words are put one after the other
     * @param reference what the payer called the payment
     * @param bankReference the bank's own number for the line
     */
    public record Words(List<String> text, String otherParty, String reference, String bankReference) {

        public Words {
            text = List.copyOf(text);
        }
    }

    private static final String SEPARATORS = ",;\t";

    /** @throws WrongInput {@code mapping-incomplete} naming the part that has no column, {@code mapping-separator} */
    public CsvMapping {
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new WrongInput("separator", "mapping-separator");
        }
        mustBeChosen("day", day.column());
        mustBeChosen("in", change.in());
        mustBeChosen("out", change.out());
    }

    /** All columns that a file must have, as they were chosen. */
    List<String> columns() {
        return Stream.concat(
                        Stream.of(day.column(), change.in(), change.out(), change.fee()),
                        Stream.concat(
                                words.text().stream(),
                                Stream.of(words.otherParty(), words.reference(), words.bankReference(), status)))
                .filter(column -> !column.isBlank())
                .distinct()
                .toList();
    }

    private static void mustBeChosen(String part, String column) {
        if (column.isBlank()) {
            throw new WrongInput(part, "mapping-incomplete");
        }
    }
}
