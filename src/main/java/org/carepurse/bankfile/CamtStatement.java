package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.carepurse.outcome.WrongInput;

/**
 * Statements (camt.053) and notifications of debits and credits (camt.054) of ISO 20022, in any version in use. Only
 * what is booked is told: entries still pending, and those for information, are passed over.
 *
 * <p>Source: the message definitions published by ISO 20022.
 */
public final class CamtStatement implements StatementFormat {

    private static final Set<String> MESSAGES = Set.of("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn");
    private static final Set<String> STATEMENTS = Set.of("Stmt", "Ntfctn");

    @Override
    public void read(InputStream file, StatementTaker taker) throws IOException {
        XmlCursor cursor = new XmlCursor(file);
        boolean isOurs = false;
        while (cursor.advance()) {
            isOurs |= cursor.opensAny(MESSAGES);
            if (isOurs && cursor.opensAny(STATEMENTS)) {
                statement(cursor, new StatementInHand(taker));
            }
        }
        if (!isOurs) {
            throw new WrongInput("file", "bank-file-another-kind", Map.of("kind", "bankfile.kind.camt"));
        }
    }

    private static void statement(XmlCursor cursor, StatementInHand statement) {
        while (cursor.advance() && !cursor.closesAny(STATEMENTS)) {
            if (!cursor.opensInside(STATEMENTS)) {
                continue;
            }
            switch (cursor.name()) {
                case "Id" -> statement.called(cursor.whole().text());
                case "Acct" -> statement.of(CamtParty.account(cursor.whole()));
                case "Bal" -> balance(cursor.whole(), statement);
                case "Ntry" -> entry(cursor, statement);
                default -> cursor.whole();
            }
        }
        statement.end();
    }

    private static void balance(XmlElement balance, StatementInHand statement) {
        try {
            takeBalance(balance, statement);
        } catch (WrongInput unreadable) {
            statement.unread(balance.line(), unreadable);
        }
    }

    /** Yesterday's closing balance stands for an opening one that is not told. */
    private static void takeBalance(XmlElement balance, StatementInHand statement) {
        String kind = balance.text("Tp", "CdOrPrtry", "Cd");
        if (kind.equals("OPBD") || kind.equals("PRCD") && !statement.isOpened()) {
            statement.openedWith(CamtAmount.signed(balance));
        } else if (kind.equals("CLBD")) {
            statement.closedWith(CamtAmount.signed(balance));
        }
    }

    private static void entry(XmlCursor cursor, StatementInHand statement) {
        CamtEntry entry = new CamtEntry(cursor.line(), statement);
        while (cursor.advance() && !cursor.closes("Ntry")) {
            if (cursor.opens("TxDtls")) {
                entry.detail(cursor.whole());
            } else if (cursor.opensInside(Set.of("Ntry")) && !cursor.opens("NtryDtls")) {
                entry.says(cursor.whole());
            }
        }
        entry.end();
    }
}
