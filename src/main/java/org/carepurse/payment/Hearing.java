package org.carepurse.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.UnreadLine;

/** A file of the bank while it is heard: each word of a payment goes on at once, and of the rest no more than a page is kept. */
final class Hearing {

    private static final int UNREAD_TOLD = 100;

    /** A payment's reference, wherever it stands in a text and whether or not the bank left out its dashes. */
    private static final Pattern REFERENCE = Pattern.compile("\\bPAY[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})\\b");

    private final Consumer<PaymentNews> next;
    private final List<UnreadLine> unread = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private long unreadInAll;
    private long others;

    Hearing(Consumer<PaymentNews> next) {
        this.next = next;
    }

    static Optional<String> payment(String text) {
        Matcher found = REFERENCE.matcher(text);
        return found.find() ? Optional.of("PAY-" + found.group(1) + "-" + found.group(2)) : Optional.empty();
    }

    void word(PaymentNews news) {
        next.accept(news);
    }

    /** Something that is of no payment of ours. */
    void other() {
        others++;
    }

    void unread(UnreadLine line) {
        unreadInAll++;
        if (unread.size() < UNREAD_TOLD) {
            unread.add(line);
        }
    }

    void ends(Statement statement) {
        statements.add(statement);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    TakenFile taken(TakenNews news, List<TakenFile.Compared> compared) {
        return new TakenFile(news, others, List.copyOf(unread), unreadInAll, compared);
    }
}
