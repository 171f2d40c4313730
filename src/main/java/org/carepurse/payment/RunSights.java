package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;

/** Runs and their payments, for those who pay, and for the commissioner whose people's money it is. */
@ApplicationScoped
public class RunSights {

    private static final String RUNS =
            """
            SELECT r.reference, r.state, r.route, a.name, a.sort_code, a.account_number, r.cut_off, r.pay_on,
                   preparer.name, r.prepared_by, r.prepared_at, COALESCE(releaser.name, ''),
                   (SELECT COUNT(*) FROM payment_instruction i WHERE i.run_id = r.id AND i.state <> 'LEFT_OUT'),
                   (SELECT COALESCE(SUM(i.amount_pence), 0) FROM payment_instruction i
                     WHERE i.run_id = r.id AND i.state <> 'LEFT_OUT')
              FROM payment_run r
              JOIN paying_account a ON a.id = r.account_id
              JOIN person preparer ON preparer.id = r.prepared_by
              LEFT JOIN person releaser ON releaser.id = r.released_by
            """;
    private static final String OF_CASHIER =
            RUNS + " WHERE r.commissioner_id = ? AND r.keeper_id <=> ? ORDER BY r.id DESC LIMIT ? OFFSET ?";
    private static final String NAMED = RUNS + " WHERE r.id = ?";
    private static final String FIGURES =
            "SELECT state, COUNT(*), SUM(amount_pence) FROM payment_instruction WHERE run_id = ? GROUP BY state";
    private static final String PAYMENTS =
            """
            SELECT i.reference, p.name, COALESCE(d.payee_name, ''), d.sort_code, d.account_number, i.amount_pence, i.state,
                   i.because, i.because_words, t.route, t.state = 'OFFERED',
                   EXISTS (SELECT 1 FROM payment_news n WHERE n.instruction_id = i.id AND n.effect = 'FLAGGED'),
                   i.ended_on
              FROM payment_instruction i
              JOIN provider p ON p.id = i.provider_id
              LEFT JOIN bank_details d ON d.id = i.details_id
              LEFT JOIN payment_try t ON t.instruction_id = i.id AND t.is_live = 1
             WHERE i.run_id = ?
            """;
    private static final String OF_RUN = PAYMENTS + " AND (? = '' OR i.state = ?) ORDER BY i.id LIMIT ? OFFSET ?";
    private static final String ONE = PAYMENTS + " AND i.reference = ?";
    private static final String PARTS =
            """
            SELECT bill.reference, bill.number, holder.name, ol.service_name, l.served_from, l.served_to,
                   SUM(part.amount_pence), MAX(part.is_live IS NULL), MAX(part.left_out)
              FROM payment_instruction i
              JOIN payment_part part ON part.instruction_id = i.id
              JOIN invoice_approval a ON a.id = part.approval_id
              JOIN invoice_line l ON l.id = a.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN person holder ON holder.id = a.holder_id
             WHERE i.reference = ?
             GROUP BY a.id, bill.reference, bill.number, holder.name, ol.service_name, l.served_from, l.served_to
             ORDER BY a.id LIMIT ? OFFSET ?""";
    private static final String NEWS =
            """
            SELECT n.source, n.kind, n.code, n.words, n.happened_on, n.effect FROM payment_news n
              JOIN payment_instruction i ON i.id = n.instruction_id WHERE i.reference = ? ORDER BY n.id""";

    /** What was heard of a payment. */
    public record News(
            String source, NewsKind kind, String code, String words, LocalDate happenedOn, NewsEffect effect) {}

    private final Records records;
    private final Runs runs;
    private final Access access;

    @Inject
    RunSights(Records records, Runs runs, Access access) {
        this.records = records;
        this.runs = runs;
        this.access = access;
    }

    /** The latest first. */
    public List<RunRow> of(SignedIn who, Cashier cashier, int from, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, cashier.looking());
        return records.read(OF_CASHIER, RunSights::run, cashier.commissionerId(), cashier.keeperId(), atMost, from);
    }

    public RunRow show(SignedIn who, String run) {
        return records.one(NAMED, RunSights::run, opened(who, run).id()).orElseThrow();
    }

    public RunFigures figures(SignedIn who, String run) {
        Map<InstructionState, RunFigures.Figure> figures = new EnumMap<>(InstructionState.class);
        records.read(
                FIGURES,
                row -> figures.put(
                        InstructionState.valueOf(row.getString(1)),
                        new RunFigures.Figure(row.getLong(2), Sterling.pence(row.getLong(3)))),
                opened(who, run).id());
        return new RunFigures(figures);
    }

    /** @param state null for every state */
    public List<PaymentRow> payments(SignedIn who, String run, InstructionState state, int from, int atMost) {
        String only = state == null ? "" : state.name();
        return records.read(OF_RUN, RunSights::payment, opened(who, run).id(), only, only, atMost, from);
    }

    /** @throws NotFound when the run has no such payment */
    public PaymentRow payment(SignedIn who, String run, String reference) {
        return records.one(ONE, RunSights::payment, opened(who, run).id(), reference)
                .orElseThrow(() -> new NotFound("payment", reference));
    }

    /** What makes a payment up. */
    public List<PaidFor> parts(SignedIn who, String run, String reference, int from, int atMost) {
        payment(who, run, reference);
        return records.read(PARTS, PaidFor::of, reference, atMost, from);
    }

    /** What was heard of a payment, the first word first. */
    public List<News> news(SignedIn who, String run, String reference) {
        payment(who, run, reference);
        return records.read(
                NEWS,
                row -> new News(
                        row.getString(1),
                        NewsKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        NewsEffect.valueOf(row.getString(6))),
                reference);
    }

    /** Whether they may act on it, and not only look on. */
    public boolean mayAct(SignedIn who, String run) {
        return access.may(
                who, Permission.PREPARE_PAYMENTS, opened(who, run).cashier().acting());
    }

    private PaymentRun opened(SignedIn who, String run) {
        PaymentRun found = runs.find(run);
        access.require(who, Permission.SEE_PAYMENTS, found.cashier().looking());
        return found;
    }

    private static RunRow run(ResultSet row) throws SQLException {
        return new RunRow(
                row.getString(1),
                RunState.valueOf(row.getString(2)),
                RouteName.valueOf(row.getString(3)),
                row.getString(4) + " " + masked(row.getString(5), row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getLong(10),
                London.dateOf(row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                row.getString(12),
                row.getLong(13),
                Sterling.pence(row.getLong(14)));
    }

    private static PaymentRow payment(ResultSet row) throws SQLException {
        return new PaymentRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                masked(row.getString(4), row.getString(5)),
                Sterling.pence(row.getLong(6)),
                InstructionState.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                Optional.ofNullable(row.getString(10)).map(RouteName::valueOf).orElse(null),
                row.getBoolean(11),
                row.getBoolean(12),
                row.getObject(13, LocalDate.class));
    }

    static String masked(String sortCode, String accountNumber) {
        return sortCode == null
                ? ""
                : new AccountDetails(new SortCode(sortCode), new AccountNumber(accountNumber)).masked();
    }
}
