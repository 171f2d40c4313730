package org.carepurse.bankfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** One transaction of an OFX statement, from its values by name. */
record OfxTransaction(long line, Map<String, String> values) {

    private static final int LENGTH_OF_A_DAY = 8;

    StatementLine read() {
        Money change = TypedChange.read("TRNAMT", value("TRNAMT"));
        return new StatementLine(
                line,
                day(),
                Direction.of(change),
                change.abs(),
                new LineWords(value("REFNUM"), value("FITID"), text()),
                new OtherParty(value("NAME"), account(values)),
                Optional.empty());
    }

    /** A British bank gives the sort code as its number; some put both into the account number. */
    static Optional<AccountDetails> account(Map<String, String> values) {
        String number = values.getOrDefault("ACCTID", "");
        return AccountDetails.writtenTogether(number)
                .or(() -> AccountDetails.writtenApart(values.getOrDefault("BANKID", ""), number));
    }

    /** The day comes first; a time of day and a zone may follow, but a bank books by its own day. */
    private LocalDate day() {
        String posted = value("DTPOSTED");
        try {
            return LocalDate.parse(
                    posted.substring(0, Math.min(LENGTH_OF_A_DAY, posted.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException unreal) {
            throw new WrongInput("DTPOSTED", "statement-day");
        }
    }

    private String text() {
        return Stream.of(value("NAME"), value("MEMO"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
