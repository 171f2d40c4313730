package org.carepurse.rest.statement;

import java.util.List;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;

/**
 * Which columns of an account's CSV files mean what, each by its heading; absent where the files have none.
 *
 * @param separator a comma, a semicolon or a tab; a comma when absent
 * @param in the column of money in
 * @param out the column of money out, which may be the same one
 * @param unsigned in a column for both ways, which way an amount without a sign went; IN when absent
 * @param text the columns of words
 * @param reference what the payer called the payment
 * @param bankReference the bank's own number for the line
 * @param fee the column of what was taken besides, as in Stripe's report; each becomes a line of its own
 * @param status the column that says what became of a payment by card: what was declined moves nothing
 */
public record StatementColumnsView(
        String separator,
        String day,
        DayOrder dayOrder,
        String in,
        String out,
        Direction unsigned,
        List<String> text,
        String otherParty,
        String reference,
        String bankReference,
        String status,
        String fee) {

    public static StatementColumnsView of(CsvMapping mapping) {
        CsvMapping.Words words = mapping.words();
        return new StatementColumnsView(
                String.valueOf(mapping.separator()),
                mapping.day().column(),
                mapping.day().order(),
                mapping.change().in(),
                mapping.change().out(),
                mapping.change().unsigned(),
                words.text(),
                orNothing(words.otherParty()),
                orNothing(words.reference()),
                orNothing(words.bankReference()),
                orNothing(mapping.status()),
                orNothing(mapping.change().fee()));
    }

    public CsvMapping mapping() {
        return new CsvMapping(
                letter(),
                new CsvMapping.Day(Answers.text(day), Answers.field("dayOrder", dayOrder)),
                new CsvMapping.Change(
                        Answers.text(in),
                        Answers.text(out),
                        unsigned == null ? Direction.IN : unsigned,
                        Answers.text(fee)),
                new CsvMapping.Words(
                        text == null
                                ? List.of()
                                : text.stream().map(Answers::text).toList(),
                        Answers.text(otherParty),
                        Answers.text(reference),
                        Answers.text(bankReference)),
                Answers.text(status));
    }

    private char letter() {
        String said = separator == null ? "," : separator;
        if (said.length() != 1) {
            throw new WrongInput("separator", "mapping-separator");
        }
        return said.charAt(0);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
