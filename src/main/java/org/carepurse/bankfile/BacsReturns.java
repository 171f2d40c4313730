package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * The report of Bacs's Automated Return of Unapplied Credits Service (ARUCS), as XML: which credits of a file could not
 * be put to their payees' accounts, and why.
 *
 * <p>Source: the report layouts and reason codes that Bacs and its approved bureaux publish. All Bacs reports are built
 * alike; samples differ in what they call the returned item and the account beside it, so both are known by what they hold
 * and not by their whole names.
 */
public final class BacsReturns {

    private static final Set<String> ACCOUNT_RECORD = Set.of("OriginatingAccountRecord");

    /**
     * Reads the whole report, telling each return as it comes. The stream is left open. An item that cannot be understood,
     * and a total that its items do not come to, are reported; the rest is read.
     *
     * @throws WrongInput as {@link StatementFormat#read}
     */
    public void read(InputStream file, ResultTaker taker) throws IOException {
        XmlCursor cursor = new XmlCursor(file);
        boolean isOurs = false;
        while (cursor.advance()) {
            isOurs |= cursor.opens("ARUCS");
            if (isOurs && cursor.opensAny(ACCOUNT_RECORD)) {
                account(cursor, taker);
            }
        }
        if (!isOurs) {
            throw new WrongInput("file", "bank-file-another-kind", Map.of("kind", "bankfile.kind.arucs"));
        }
    }

    public ResultsRead readAll(InputStream file) throws IOException {
        ResultsRead read = new ResultsRead();
        read(file, read);
        return read;
    }

    /** The returns of one account we paid from, and their totals. */
    private static void account(XmlCursor cursor, ResultTaker taker) {
        Money counted = Sterling.NONE;
        while (cursor.advance() && !cursor.closesAny(ACCOUNT_RECORD)) {
            if (!cursor.opensInside(ACCOUNT_RECORD)) {
                continue;
            }
            XmlElement element = cursor.whole();
            try {
                if (element.name().matches("Returned.*Item")) {
                    PaymentResult result = BacsReturnedItem.read(element);
                    taker.result(result);
                    counted = counted.plus(result.amount());
                } else if (element.name().equals("Totals")) {
                    mustComeTo(counted, element);
                }
            } catch (WrongInput unreadable) {
                taker.unread(new UnreadLine(element.line(), unreadable));
            }
        }
    }

    private static void mustComeTo(Money counted, XmlElement totals) {
        Money told = BacsReturnedItem.amount(totals);
        if (!told.isEqual(counted)) {
            throw new WrongInput(
                    "valueOf",
                    "returns-total",
                    Map.of("told", Sterling.print(told), "counted", Sterling.print(counted)));
        }
    }
}
