package org.carepurse.payment;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.bankfile.AnswerTaker;
import org.carepurse.bankfile.AnsweredFile;
import org.carepurse.bankfile.AnsweredPayment;
import org.carepurse.bankfile.BankAnswer;
import org.carepurse.bankfile.PaymentReturn;
import org.carepurse.bankfile.UnreadLine;
import org.joda.money.Money;

/** Hears what is answered to a file of payments: the route's own word, which a statement of the bank will confirm. */
final class AnswerNews implements AnswerTaker {

    private static final int AT_ONCE = 500;
    private static final String OF_FILE =
            """
            SELECT i.id, i.reference FROM payment_file f
              JOIN payment_try t ON t.picked_by = f.id
              JOIN payment_instruction i ON i.id = t.instruction_id
             WHERE f.commissioner_id = ? AND f.reference = ? AND i.id > ? ORDER BY i.id LIMIT ?""";

    private record Numbered(long id, String reference) {}

    private final Records records;
    private final Hearing hearing;
    private final RouteName route;
    private final long commissionerId;

    AnswerNews(Records records, Hearing hearing, RouteName route, long commissionerId) {
        this.records = records;
        this.hearing = hearing;
        this.route = route;
        this.commissionerId = commissionerId;
    }

    @Override
    public void payment(AnsweredPayment told) {
        Hearing.payment(told.payment())
                .map(payment -> news(payment, told.answer(), told.amount().orElse(null), told.on(), told.why()))
                .ifPresentOrElse(hearing::word, hearing::other);
    }

    @Override
    public void file(AnsweredFile told) {
        List<Numbered> some = payments(told.file(), 0);
        if (some.isEmpty()) {
            hearing.other();
        }
        while (!some.isEmpty()) {
            some.forEach(
                    payment -> hearing.word(news(payment.reference(), told.answer(), null, told.on(), told.why())));
            some = payments(told.file(), some.get(some.size() - 1).id());
        }
    }

    @Override
    public void unread(UnreadLine line) {
        hearing.unread(line);
    }

    private List<Numbered> payments(String file, long after) {
        return records.read(
                OF_FILE, row -> new Numbered(row.getLong(1), row.getString(2)), commissionerId, file, after, AT_ONCE);
    }

    private PaymentNews news(String payment, BankAnswer answer, Money amount, LocalDate on, PaymentReturn why) {
        NewsKind kind = NewsKind.valueOf(answer.name());
        boolean wentWrong = answer == BankAnswer.FAILED || answer == BankAnswer.RETURNED;
        return new PaymentNews(
                route.name(),
                payment,
                kind,
                amount,
                on,
                wentWrong ? why.reason().name() : "",
                wentWrong ? why.said() : "",
                "");
    }
}
