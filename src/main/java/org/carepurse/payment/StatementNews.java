package org.carepurse.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.bankfile.Direction;
import org.carepurse.bankfile.PaymentResult;
import org.carepurse.bankfile.ResultTaker;
import org.carepurse.bankfile.ReturnReason;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.StatementTaker;
import org.carepurse.bankfile.UnreadLine;

/** Hears what files of the bank say of our payments, a line at a time. */
class StatementNews implements StatementTaker, ResultTaker {

    /** A payment's reference, wherever it stands in a text and whether or not the bank left out its dashes. */
    private static final Pattern REFERENCE = Pattern.compile("\\bPAY[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})\\b");

    private final List<PaymentNews> news = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private long others;

    @Override
    public void line(StatementLine line) {
        Optional<String> payment = reference(line.words().paymentId())
                .or(() -> reference(line.words().text()));
        if (line.returned().isPresent() && payment.isPresent()) {
            news.add(returned(line.result().orElseThrow(), payment.get(), NewsKind.RETURNED));
        } else if (line.direction() == Direction.OUT && payment.isPresent()) {
            news.add(new PaymentNews(
                    PaymentNews.BANK,
                    payment.get(),
                    NewsKind.PAID,
                    line.amount(),
                    line.bookedOn(),
                    "",
                    "",
                    line.words().bankReference()));
        } else {
            others++;
        }
    }

    /** A Bacs report: the credit was never applied, or was and came back. */
    @Override
    public void result(PaymentResult result) {
        Optional<String> payment = reference(result.payment());
        if (payment.isPresent()) {
            news.add(returned(result, payment.get(), NewsKind.FAILED));
        } else {
            others++;
        }
    }

    @Override
    public void unread(UnreadLine line) {
        unread.add(line);
    }

    @Override
    public void ends(Statement statement) {
        statements.add(statement);
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

    private static Optional<String> reference(String text) {
        Matcher found = REFERENCE.matcher(text);
        return found.find() ? Optional.of("PAY-" + found.group(1) + "-" + found.group(2)) : Optional.empty();
    }

    List<PaymentNews> news() {
        return List.copyOf(news);
    }

    List<UnreadLine> unread() {
        return List.copyOf(unread);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    long others() {
        return others;
    }
}
