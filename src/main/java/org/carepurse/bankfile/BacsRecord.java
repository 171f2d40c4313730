package org.carepurse.bankfile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/** One record of a Bacs file: fields side by side, each of its own length. */
final class BacsRecord {

    private static final int LABEL = 80;
    private static final int PAYMENT = 100;

    /** Names, references and the words beside an amount all have this many characters. */
    private static final int WORDS = 18;

    private static final int FREE = 4;
    private static final int PENCE = 11;
    private static final String CREDIT = "99";
    private static final String CONTRA = "17";

    /** A space, the year in two digits, the day of the year in three. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(" yyDDD", Locale.ROOT);

    private final int length;
    private final StringBuilder text;

    private BacsRecord(int length) {
        this.length = length;
        this.text = new StringBuilder(length);
    }

    /** @param name the four characters it begins with: {@code VOL1} */
    static BacsRecord label(String name) {
        return new BacsRecord(LABEL).then(name);
    }

    static BacsRecord credit(Payer payer, PaymentOrder order) {
        return new BacsRecord(PAYMENT)
                .route(order.payee(), CREDIT, payer.account())
                .number(Sterling.inPence(order.amount()), PENCE)
                .words(payer.name())
                .words(order.reference())
                .words(order.payeeName());
    }

    /** Takes the sum of the credits from the payer's account. */
    static BacsRecord contra(Payer payer, Money sum) {
        return new BacsRecord(PAYMENT)
                .route(payer.account(), CONTRA, payer.account())
                .number(Sterling.inPence(sum), PENCE)
                .words(payer.name())
                .words("CONTRA")
                .words(payer.name());
    }

    BacsRecord then(String exactly) {
        text.append(exactly);
        return this;
    }

    BacsRecord spaces(int many) {
        return then(" ".repeat(many));
    }

    BacsRecord day(LocalDate day) {
        return then(DAY.format(day));
    }

    BacsRecord number(long number, int digits) {
        String written = Long.toString(number);
        return then("0".repeat(digits - written.length())).then(written);
    }

    /** The record filled up with spaces. */
    String text() {
        if (text.length() > length) {
            throw new BrokenInvariant("A Bacs record of " + text.length() + " characters: " + text);
        }
        spaces(length - text.length());
        return text.toString();
    }

    private BacsRecord route(AccountDetails to, String transaction, AccountDetails from) {
        return account(to).then("0").then(transaction).account(from).spaces(FREE);
    }

    private BacsRecord account(AccountDetails details) {
        return then(details.sortCode().digits()).then(details.account().digits());
    }

    private BacsRecord words(String words) {
        String plain = PlainText.BACS.of(words, WORDS);
        return then(plain).spaces(WORDS - plain.length());
    }
}
