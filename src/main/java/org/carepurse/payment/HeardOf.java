package org.carepurse.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.ProviderPayment;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** A payment while words about it are taken in: where it stands, how it got there, and by which route it last left. */
final class HeardOf {

    /** Takes the commissioner and references. */
    static final String QUESTION =
            """
            SELECT i.id, i.reference, i.run_id, i.account_id, i.provider_id, i.commissioner_id, i.amount_pence, i.state,
                   r.released_by, COALESCE(t.route, ''),
                   (SELECT COUNT(*) FROM payment_news n
                     WHERE n.instruction_id = i.id AND n.source = 'BANK' AND n.kind = 'PAID'
                       AND n.effect <> 'FLAGGED')
              FROM payment_instruction i
              JOIN payment_run r ON r.id = i.run_id
              LEFT JOIN payment_try t ON t.instruction_id = i.id AND t.is_live = 1
             WHERE i.commissioner_id = ? AND i.reference IN (%s) ORDER BY i.id FOR UPDATE""";

    private final long id;
    private final String reference;
    private final long runId;
    private final long accountId;
    private final long providerId;
    private final long commissionerId;
    private final Money amount;
    private final Long releasedBy;
    private final String route;
    private final InstructionState before;
    private InstructionState state;
    private int paidByBank;
    private PaymentNews last;

    private HeardOf(ResultSet row) throws SQLException {
        id = row.getLong(1);
        reference = row.getString(2);
        runId = row.getLong(3);
        accountId = row.getLong(4);
        providerId = row.getLong(5);
        commissionerId = row.getLong(6);
        amount = Sterling.pence(row.getLong(7));
        before = InstructionState.valueOf(row.getString(8));
        state = before;
        releasedBy = row.getObject(9, Long.class);
        route = row.getString(10);
        paidByBank = row.getInt(11);
    }

    static HeardOf of(ResultSet row) throws SQLException {
        return new HeardOf(row);
    }

    /** Moves on as far as the word can be believed. */
    NewsEffect hear(PaymentNews news) {
        boolean fromBank = news.source().equals(PaymentNews.BANK);
        boolean isAnotherAmount = news.amount() != null && !news.amount().isEqual(amount);
        if (wasNeverLetGo() || isAnotherAmount) {
            return NewsEffect.FLAGGED;
        }
        if (!fromBank && !news.source().equals(route)) {
            return news.kind() == NewsKind.FAILED ? NewsEffect.KNOWN : NewsEffect.FLAGGED;
        }
        if (fromBank && news.kind() == NewsKind.PAID && ++paidByBank > 1) {
            return NewsEffect.FLAGGED;
        }
        return InstructionLife.after(state, news.kind().act())
                .map(next -> {
                    state = next;
                    last = news;
                    return NewsEffect.DONE;
                })
                .orElseGet(() -> isKnown(news.kind()) ? NewsEffect.KNOWN : NewsEffect.FLAGGED);
    }

    /** Whether it is with this route now. */
    boolean isGoingBy(String source) {
        return source.equals(route);
    }

    /** Nobody can have paid what is still a draft. */
    private boolean wasNeverLetGo() {
        return releasedBy == null;
    }

    /** Whether it goes without saying, by where the payment stands. */
    private boolean isKnown(NewsKind kind) {
        return switch (state) {
            case WAITING, LEFT_OUT -> false;
            case SENT -> kind == NewsKind.ACCEPTED;
            case PAID -> kind == NewsKind.ACCEPTED || kind == NewsKind.PAID;
            case FAILED -> kind == NewsKind.ACCEPTED || kind == NewsKind.FAILED;
            case RETURNED -> true;
        };
    }

    boolean hasMoved() {
        return state != before;
    }

    boolean hasLeftUs() {
        return before == InstructionState.WAITING && state != InstructionState.FAILED && hasMoved();
    }

    boolean wasPaid() {
        return before != InstructionState.PAID
                && hasMoved()
                && (state == InstructionState.PAID || state == InstructionState.RETURNED);
    }

    boolean wasSentInVain() {
        return before == InstructionState.SENT && state == InstructionState.FAILED;
    }

    boolean cameBack() {
        return hasMoved() && state == InstructionState.RETURNED;
    }

    /** Each of these happens to a payment once for ever; the ledger knows it by this key. */
    ProviderPayment entry(String what, LocalDate on) {
        return new ProviderPayment(
                providerId,
                accountId,
                amount,
                new Occasion(
                        new Document("payment", reference),
                        on,
                        new RequestKey(reference + ":" + what),
                        commissionerId,
                        releasedBy));
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long runId() {
        return runId;
    }

    InstructionState state() {
        return state;
    }

    Money amount() {
        return amount;
    }

    /** What moved it last. */
    PaymentNews last() {
        return last;
    }
}
