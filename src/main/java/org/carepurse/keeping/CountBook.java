package org.carepurse.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Counts client accounts. What the books have in the account is taken apart: what the bank confirmed of payments is put
 * back, and what the instruction log knows of them taken off, so that a payment nobody instructed shows as a difference.
 */
@ApplicationScoped
class CountBook {

    /** A client account of an organisation. */
    record Account(long id, long commissionerId, long keeperId) {}

    private static final int DAYS_LOOKED_BACK = 62;

    private static final String ACCOUNTS =
            "SELECT id, commissioner_id, keeper_id FROM kept_account WHERE keeper_id IS NOT NULL ORDER BY id";
    private static final String LOCK = "SELECT id FROM kept_account WHERE id = ? FOR UPDATE";
    private static final String CONFIRMED =
            """
            SELECT COALESCE(SUM(IF(e.reason = 'PAID_BACK', -m.amount_pence, m.amount_pence)), 0)
              FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id AND e.reason IN ('PAID', 'PAID_BACK', 'FEE_TAKEN')
             WHERE m.commissioner_id = ? AND (m.from_kind = 'BANK' AND m.from_owner_id = ?
                    OR m.to_kind = 'BANK' AND m.to_owner_id = ?)""";
    private static final String LOGGED =
            """
            SELECT COALESCE(SUM(part.amount_pence), 0)
              FROM payment_run r
              JOIN payment_instruction i ON i.run_id = r.id AND i.state = 'PAID'
              JOIN payment_part part ON part.instruction_id = i.id AND part.is_live = 1
              JOIN approval_share s ON s.approval_id = part.approval_id AND s.hold_id = part.hold_id
              JOIN pot ON pot.id = s.pot_id
              JOIN agreement g ON g.line_id = pot.line_id AND g.account_id = r.account_id
              JOIN invoice_approval a ON a.id = part.approval_id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN placed_order o ON o.id = ol.order_id AND o.holder_id = g.holder_id
             WHERE r.commissioner_id = ? AND r.keeper_id = ? AND r.account_id = ?""";
    /** A fee is instructed by the consent to it, and by nothing else. */
    private static final String FEES =
            """
            SELECT COALESCE(SUM(taken.amount_pence), 0)
              FROM agreement g
              JOIN keeper_fee_taken taken ON taken.agreement_id = g.id
              JOIN keeper_fee fee ON fee.id = taken.fee_id AND fee.agreed_by IS NOT NULL
             WHERE g.account_id = ?""";

    private static final String KEEP =
            """
            INSERT INTO kept_count
                   (account_id, day, commissioner_id, keeper_id, sub_ledgers_pence, instructed_pence, counted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE sub_ledgers_pence = VALUES(sub_ledgers_pence),
                   instructed_pence = VALUES(instructed_pence), counted_at = VALUES(counted_at)""";
    /** Statements come later than the days that they are of. */
    private static final String HEAR_THE_BANK =
            """
            UPDATE kept_count SET bank_pence =
                   (SELECT b.closing_pence FROM statement_balance b
                     WHERE b.account_id = kept_count.account_id AND b.last_day = kept_count.day
                       AND b.closing_pence IS NOT NULL ORDER BY b.import_id DESC, b.number DESC LIMIT 1)
             WHERE account_id = ? AND day >= ?""";
    /** The last day of all, and the last one of which the bank has spoken: these say how the account stands. */
    private static final String DIFFERING =
            """
            SELECT MIN(c.day) FROM kept_count c
             WHERE c.account_id = ? AND c.day >= ?
               AND (c.sub_ledgers_pence <> c.instructed_pence OR COALESCE(c.bank_pence <> c.sub_ledgers_pence, FALSE))
               AND (c.day = ? OR c.day = (SELECT MAX(told.day) FROM kept_count told
                                           WHERE told.account_id = c.account_id AND told.bank_pence IS NOT NULL))""";

    private static final String BEGINS =
            """
            INSERT INTO kept_difference
                   (id, reference, account_id, commissioner_id, keeper_id, since, owner_id, note, cleared_on, is_open)
            SELECT ?, ?, ?, ?, ?, ?, NULL, '', NULL, 1 FROM DUAL
             WHERE NOT EXISTS (SELECT 1 FROM kept_difference known WHERE known.account_id = ? AND known.is_open = 1)""";
    private static final String ENDS =
            "UPDATE kept_difference SET cleared_on = ?, is_open = NULL WHERE account_id = ? AND is_open = 1";

    private final Tables tables;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CountBook(Tables tables, Ledger ledger, AuditTrail trail, Clock clock) {
        this.tables = tables;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    List<Account> accounts() {
        return tables.read(ACCOUNTS, row -> new Account(row.getLong(1), row.getLong(2), row.getLong(3)));
    }

    @Act
    public void count(Account account) {
        LocalDate today = London.today(clock);
        tables.read(LOCK, row -> row.getLong(1), account.id());
        tables.change(
                KEEP,
                account.id(),
                today,
                account.commissionerId(),
                account.keeperId(),
                one(SubLedger.ALL_TOGETHER, account.id(), account.id(), account.id()),
                Sterling.inPence(instructed(account)),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        tables.change(HEAR_THE_BANK, account.id(), today.minusDays(DAYS_LOOKED_BACK));
        keepDifference(account, today);
    }

    private void keepDifference(Account account, LocalDate today) {
        Optional<LocalDate> since = differingSince(account, today);
        if (since.isEmpty()) {
            tables.change(ENDS, today, account.id());
        } else {
            begin(account, since.get());
        }
    }

    /** Told once, when it begins. */
    private void begin(Account account, LocalDate since) {
        String reference = ReferenceNumber.fresh("DIF");
        int begun = tables.change(
                BEGINS,
                Ids.next(),
                reference,
                account.id(),
                account.commissionerId(),
                account.keeperId(),
                since,
                account.id());
        if (begun > 0) {
            trail.record(AuditEvent.of("DIFFERENCE_FOUND", "difference", reference, null)
                    .concerning(null, account.commissionerId())
                    .saying("since " + since));
        }
    }

    private Optional<LocalDate> differingSince(Account account, LocalDate today) {
        return tables.read(
                        DIFFERING,
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        account.id(),
                        today.minusDays(DAYS_LOOKED_BACK),
                        today)
                .get(0);
    }

    private Money instructed(Account account) {
        long confirmed = one(CONFIRMED, account.commissionerId(), account.id(), account.id());
        long logged = one(LOGGED, account.commissionerId(), account.keeperId(), account.id()) + one(FEES, account.id());
        return ledger.inBank(account.id(), account.commissionerId()).plus(Sterling.pence(confirmed - logged));
    }

    private long one(String sum, Object... values) {
        return tables.read(sum, row -> row.getLong(1), values).get(0);
    }
}
