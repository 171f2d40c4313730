package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/**
 * The table of payments as {@link PaymentCsv} wrote it, with what became of each beside it: somebody who keys payments into
 * a bank's pages adds a column {@code result}, and {@code reason} where there is one. A row without a result is not yet
 * answered.
 */
public final class ResultsCsv {

    private static final String PAYMENT = "payment";
    private static final String AMOUNT = "amount";
    private static final String DAY = "payment date";
    private static final String RESULT = "result";
    private static final String REASON = "reason";

    private static final List<String> NEEDED = List.of(PAYMENT, AMOUNT, DAY, RESULT);

    private final Map<String, Integer> columns;
    private final AnswerTaker taker;

    private ResultsCsv(Map<String, Integer> columns, AnswerTaker taker) {
        this.columns = columns;
        this.taker = taker;
    }

    /**
     * Reads the whole table, telling each row as it comes. The stream is left open. A row that cannot be understood is
     * reported; the rest is read.
     *
     * @throws WrongInput {@code statement-heading} when a column is missing
     */
    public static void read(InputStream file, AnswerTaker taker) throws IOException {
        CsvLines lines = new CsvLines(DecodedText.open(file), ',');
        ResultsCsv results = new ResultsCsv(lines.heading(NEEDED), taker);
        while (lines.advance()) {
            results.row(lines);
        }
    }

    public static AnswersRead readAll(InputStream file) throws IOException {
        AnswersRead read = new AnswersRead();
        read(file, read);
        return read;
    }

    private void row(CsvLines lines) {
        try {
            if (!lines.isBlank()) {
                row(lines.number(), lines.values());
            }
        } catch (WrongInput unreadable) {
            taker.unread(new UnreadLine(lines.number(), unreadable));
        }
    }

    /** A row that ends before its result has lost it, mostly to a quotation mark without a partner. */
    private void row(long line, List<String> values) {
        if (values.size() <= columns.get(RESULT)) {
            throw new WrongInput("line", "statement-row");
        }
        String result = value(values, RESULT);
        if (!result.isEmpty()) {
            taker.payment(answered(line, values, result));
        }
    }

    private AnsweredPayment answered(long line, List<String> values, String result) {
        BankAnswer answer = BankAnswer.ofWords(result)
                .orElseThrow(() -> new WrongInput(RESULT, "bank-answer", Map.of("answer", result)));
        String payment = value(values, PAYMENT);
        if (payment.isEmpty()) {
            throw new WrongInput(PAYMENT, "return-reference");
        }
        String reason = value(values, REASON);
        return new AnsweredPayment(
                line,
                payment,
                answer,
                Optional.of(TypedChange.read(AMOUNT, value(values, AMOUNT))),
                day(value(values, DAY)),
                new PaymentReturn(ReturnReason.ofWords(reason), "", reason));
    }

    /** As we wrote it, or as a spreadsheet has rewritten it. */
    private static LocalDate day(String typed) {
        boolean isAsWritten = typed.matches("[0-9]{4}.*");
        return (isAsWritten ? DayOrder.YEAR_MONTH_DAY : DayOrder.DAY_MONTH_YEAR).read(DAY, typed);
    }

    private String value(List<String> values, String column) {
        return Stream.ofNullable(columns.get(column))
                .filter(at -> at < values.size())
                .map(at -> values.get(at).strip())
                .findFirst()
                .orElse("");
    }
}
