package org.carepurse.statement;

import java.util.Map;
import java.util.Optional;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.StatementTaker;
import org.carepurse.bankfile.UnreadLine;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/** Sees whether a file can be taken, and keeps nothing of it. */
final class FirstReading implements StatementTaker {

    private static final int MOST_LINES = 50_000;

    private final StatementAccount account;
    private int lines;
    private boolean isOfAnother;

    FirstReading(StatementAccount account) {
        this.account = account;
    }

    @Override
    public void line(StatementLine line) {
        count();
    }

    @Override
    public void unread(UnreadLine line) {
        count();
    }

    @Override
    public void ends(Statement statement) {
        isOfAnother |= statement
                .account()
                .filter(named -> !named.equals(account.details()))
                .isPresent();
    }

    Optional<Refusal> refusal() {
        return isOfAnother
                ? Optional.of(Refusal.because(
                        "statement-of-another-account",
                        "account",
                        account.details().masked()))
                : Optional.empty();
    }

    private void count() {
        if (++lines > MOST_LINES) {
            throw new WrongInput("file", "statement-too-long", Map.of("most", String.valueOf(MOST_LINES)));
        }
    }
}
