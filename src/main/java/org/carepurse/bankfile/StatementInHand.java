package org.carepurse.bankfile;

import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** The statement being read: passes its lines on and adds them up. */
final class StatementInHand {

    private final StatementTaker taker;
    private String id = "";
    private Optional<AccountDetails> account = Optional.empty();
    private Optional<Money> opening = Optional.empty();
    private Optional<Money> closing = Optional.empty();
    private boolean begun;
    private long lines;
    private Money in = Sterling.NONE;
    private Money out = Sterling.NONE;

    StatementInHand(StatementTaker taker) {
        this.taker = taker;
    }

    void called(String name) {
        id = name;
    }

    void of(Optional<AccountDetails> whose) {
        account = whose;
    }

    void openedWith(Money balance) {
        opening = Optional.of(balance);
    }

    boolean isOpened() {
        return opening.isPresent();
    }

    void closedWith(Money balance) {
        closing = Optional.of(balance);
    }

    void line(StatementLine line) {
        begin();
        lines++;
        if (line.direction() == Direction.IN) {
            in = in.plus(line.amount());
        } else {
            out = out.plus(line.amount());
        }
        taker.line(line);
    }

    void unread(long line, WrongInput why) {
        begin();
        taker.unread(new UnreadLine(line, why));
    }

    void end() {
        begin();
        taker.ends(new Statement(id, account, opening, closing, lines, in, out));
    }

    private void begin() {
        if (!begun) {
            begun = true;
            taker.begins(id, account);
        }
    }
}
