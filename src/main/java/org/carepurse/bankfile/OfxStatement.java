package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.carepurse.outcome.WrongInput;
import org.joda.money.CurrencyUnit;

/**
 * Statements of bank accounts and cards in Open Financial Exchange, as banks offer them to their customers' programs:
 * version 1, which is SGML, and version 2, which is XML. They give the closing balance and no opening one.
 *
 * <p>Source: the Open Financial Exchange specification, sections on bank statement and credit card download.
 */
public final class OfxStatement implements StatementFormat {

    private static final Set<String> STATEMENTS = Set.of("STMTRS", "CCSTMTRS");
    private static final Set<String> WHOSE = Set.of("BANKACCTFROM", "CCACCTFROM");
    private static final String TRANSACTION = "STMTTRN";
    private static final String BALANCE = "LEDGERBAL";

    @Override
    public void read(InputStream file, StatementTaker taker) throws IOException {
        OfxTokens tokens = new OfxTokens(DecodedText.open(file));
        if (!tokens.advance() || !tokens.tag().equals("OFX")) {
            throw new WrongInput("file", "bank-file-another-kind", Map.of("kind", "bankfile.kind.ofx"));
        }
        while (tokens.advance()) {
            if (STATEMENTS.contains(tokens.tag())) {
                statement(tokens, new StatementInHand(taker));
            }
        }
    }

    private static void statement(OfxTokens tokens, StatementInHand statement) throws IOException {
        String end = "/" + tokens.tag();
        for (next(tokens); !tokens.tag().equals(end); next(tokens)) {
            if (tokens.tag().equals("CURDEF") && !tokens.text().equals(CurrencyUnit.GBP.getCode())) {
                throw new WrongInput("CURDEF", "statement-currency");
            } else if (WHOSE.contains(tokens.tag())) {
                statement.of(OfxTransaction.account(valuesOf(tokens)));
            } else if (tokens.tag().equals(TRANSACTION)) {
                transaction(tokens.line(), valuesOf(tokens), statement);
            } else if (tokens.tag().equals(BALANCE)) {
                balance(tokens.line(), valuesOf(tokens), statement);
            }
        }
        statement.end();
    }

    private static void transaction(long line, Map<String, String> values, StatementInHand statement) {
        try {
            statement.line(new OfxTransaction(line, values).read());
        } catch (WrongInput unreadable) {
            statement.unread(line, unreadable);
        }
    }

    private static void balance(long line, Map<String, String> values, StatementInHand statement) {
        try {
            statement.closedWith(TypedChange.read("BALAMT", values.getOrDefault("BALAMT", "")));
        } catch (WrongInput unreadable) {
            statement.unread(line, unreadable);
        }
    }

    /** All values until the group that begins here ends; of those named alike, as in groups within it, the first. */
    private static Map<String, String> valuesOf(OfxTokens tokens) throws IOException {
        Map<String, String> values = new HashMap<>();
        String end = "/" + tokens.tag();
        for (next(tokens); !tokens.tag().equals(end); next(tokens)) {
            if (!tokens.text().isEmpty()) {
                values.putIfAbsent(tokens.tag(), tokens.text());
            }
        }
        return values;
    }

    private static void next(OfxTokens tokens) throws IOException {
        if (!tokens.advance()) {
            throw new WrongInput("file", "bank-file-broken", Map.of("line", String.valueOf(tokens.line())));
        }
    }
}
