package org.carepurse.payment;

import java.util.Optional;
import org.carepurse.bankfile.Direction;
import org.carepurse.bankfile.PaymentResult;
import org.carepurse.bankfile.ResultTaker;
import org.carepurse.bankfile.ReturnReason;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.StatementTaker;
import org.carepurse.bankfile.UnreadLine;

/** Hears what statements and reports of the bank say of our payments, a line at a time. */
record StatementNews(Hearing hearing) implements StatementTaker, ResultTaker {

    @Override
    public void line(StatementLine line) {
        of(line).ifPresentOrElse(hearing::word, hearing::other);
    }

    /** What a line says of a payment of ours; nothing when it is of none. */
    static Optional<PaymentNews> of(StatementLine line) {
        Optional<String> payment = Hearing.payment(line.words().paymentId())
                .or(() -> Hearing.payment(line.words().text()));
        if (line.returned().isPresent()) {
            return payment.map(reference -> returned(line.result().orElseThrow(), reference, NewsKind.RETURNED));
        }
        return payment.filter(reference -> line.direction() == Direction.OUT).map(reference -> paid(line, reference));
    }

    /** A Bacs report: the credit was never applied, or was and came back. */
    @Override
    public void result(PaymentResult result) {
        Hearing.payment(result.payment())
                .map(payment -> returned(result, payment, NewsKind.FAILED))
                .ifPresentOrElse(hearing::word, hearing::other);
    }

    @Override
    public void unread(UnreadLine line) {
        hearing.unread(line);
    }

    @Override
    public void ends(Statement statement) {
        hearing.ends(statement);
    }

    private static PaymentNews paid(StatementLine line, String payment) {
        return new PaymentNews(
                PaymentNews.BANK,
                payment,
                NewsKind.PAID,
                line.amount(),
                line.bookedOn(),
                "",
                "",
                line.words().bankReference());
    }

    private static PaymentNews returned(PaymentResult result, String payment, NewsKind kind) {
        ReturnReason reason = result.why().reason();
        return new PaymentNews(
                PaymentNews.BANK,
                payment,
                kind,
                result.amount(),
                result.on(),
                reason.name(),
                result.why().said(),
                "");
    }
}
