package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.Act;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.bankfile.SortCode;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/**
 * The outbox: payments that wait to leave are rows, picked up in one transaction and answered for in another, with the
 * route asked in between. What was picked up and not answered for is picked up again after a while.
 */
@ApplicationScoped
class Outgoing {

    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final int AT_ONCE = 50;

    /** Takes the try's picker. */
    static final String ORDERS =
            """
            SELECT i.reference, i.amount_pence, d.payee_name, d.sort_code, d.account_number, i.id
              FROM payment_try t
              JOIN payment_instruction i ON i.id = t.instruction_id
              JOIN bank_details d ON d.id = i.details_id
             WHERE t.picked_by = ?
            """;

    private static final String RUNS =
            """
            SELECT DISTINCT r.id, r.commissioner_id, t.route FROM payment_try t JOIN payment_run r ON r.id = t.run_id
             WHERE t.state IN ('QUEUED', 'OFFERED', 'MOVED', 'ACCEPTED') AND t.route NOT IN ('PAIN_001', 'BACS', 'CSV')
             ORDER BY r.id""";
    private static final String PICK =
            """
            UPDATE payment_try SET state = 'OFFERED', picked_by = ?, picked_until = ?
             WHERE run_id = ? AND route = ? AND is_live = 1
               AND (state = 'QUEUED' OR state = 'OFFERED' AND picked_until < ?)
             ORDER BY instruction_id LIMIT ?""";
    private static final String PICKED =
            """
            SELECT i.id, i.provider_id, i.details_id FROM payment_try t
              JOIN payment_instruction i ON i.id = t.instruction_id WHERE t.picked_by = ? AND t.is_live = 1""";
    private static final String DROP =
            "UPDATE payment_try SET state = 'WITHDRAWN', is_live = NULL WHERE instruction_id = ? AND is_live = 1";
    private static final String TO_WITHDRAW =
            """
            SELECT i.reference FROM payment_try t JOIN payment_instruction i ON i.id = t.instruction_id
             WHERE t.run_id = ? AND t.route = ? AND t.state = 'MOVED' ORDER BY i.id LIMIT ?""";
    private static final String WITHDRAWN =
            """
            UPDATE payment_try t JOIN payment_instruction i ON i.id = t.instruction_id
               SET t.state = 'WITHDRAWN' WHERE t.state = 'MOVED' AND t.route = ? AND i.reference IN (%s)""";

    /** A run of which some is on its way by a route. */
    record Going(long runId, long commissionerId, RouteName route) {}

    private final Records records;
    private final Runs runs;
    private final Instructions instructions;
    private final Payees payees;
    private final TakingNews taking;
    private final Clock clock;

    @Inject
    Outgoing(Records records, Runs runs, Instructions instructions, Payees payees, TakingNews taking, Clock clock) {
        this.records = records;
        this.runs = runs;
        this.instructions = instructions;
        this.payees = payees;
        this.taking = taking;
        this.clock = clock;
    }

    List<Going> going() {
        return records.read(
                RUNS, row -> new Going(row.getLong(1), row.getLong(2), RouteName.valueOf(row.getString(3))));
    }

    /**
     * Picks up what leaves next. A provider that was suspended, or whose details were changed, since the run was released
     * is left out even now.
     */
    @Act
    public List<PaymentOrder> pick(Going going) {
        runs.lock(List.of(going.runId()));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long picker = Ids.next();
        records.change(
                PICK, picker, now.plus(PATIENCE), going.runId(), going.route().name(), now, AT_ONCE);
        leaveOutHeldBack(going.commissionerId(), picker);
        return records.read(ORDERS + " AND t.is_live = 1 ORDER BY i.id", Outgoing::order, picker);
    }

    /** @param picker who has picked up the payments that are about to leave */
    void leaveOutHeldBack(long commissionerId, long picker) {
        List<Instructions.Waiting> picked = records.read(
                PICKED,
                row -> new Instructions.Waiting(row.getLong(1), row.getLong(2), row.getObject(3, Long.class)),
                picker);
        Map<Long, HeldBack> heldBack = payees.heldBack(commissionerId, picked);
        heldBack.forEach((payment, why) -> {
            instructions.leaveOut(payment, why.name(), "");
            records.change(DROP, payment);
        });
    }

    @Act
    public TakenNews take(long commissionerId, List<PaymentNews> news) {
        return taking.take(commissionerId, news);
    }

    List<String> toWithdraw(Going going) {
        return records.read(
                TO_WITHDRAW,
                row -> row.getString(1),
                going.runId(),
                going.route().name(),
                AT_ONCE);
    }

    @Act
    public void withdrawn(RouteName route, Collection<String> payments) {
        List<Object> values = new ArrayList<>(List.of(route.name()));
        values.addAll(payments);
        records.change(WITHDRAWN.formatted(Tables.marks(payments.size())), values.toArray());
    }

    static PaymentOrder order(ResultSet row) throws SQLException {
        return new PaymentOrder(
                row.getString(1),
                Sterling.pence(row.getLong(2)),
                row.getString(3),
                new AccountDetails(new SortCode(row.getString(4)), new AccountNumber(row.getString(5))),
                row.getString(1));
    }
}
