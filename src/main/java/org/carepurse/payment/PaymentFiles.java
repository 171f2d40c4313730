package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.BacsStandard18;
import org.carepurse.bankfile.ControlTotals;
import org.carepurse.bankfile.Pain001;
import org.carepurse.bankfile.PaymentCsv;
import org.carepurse.bankfile.PaymentFile;
import org.carepurse.bankfile.PaymentFormat;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.time.London;

/**
 * Routes by file: what waits is put into a file with a name for ever, a person takes it to the bank and says so. The same
 * file can be taken out again, and has the same payments in it each time.
 */
@ApplicationScoped
public class PaymentFiles {

    private static final int AT_ONCE = 500;

    private static final String PICK =
            """
            UPDATE payment_try SET state = 'OFFERED', picked_by = ?
             WHERE run_id = ? AND route = ? AND is_live = 1 AND state = 'QUEUED'""";
    private static final String TOTALS =
            """
            SELECT COUNT(*), COALESCE(SUM(i.amount_pence), 0) FROM payment_try t
              JOIN payment_instruction i ON i.id = t.instruction_id WHERE t.picked_by = ? AND t.is_live = 1""";
    private static final String MOVED = "SELECT COUNT(*) FROM payment_try WHERE picked_by = ? AND state = 'WITHDRAWN'";
    private static final String ADD =
            "INSERT INTO payment_file (id, reference, commissioner_id, run_id, route, payments, amount_pence, made_by,"
                    + " made_at, handed_over_by, handed_over_at) VALUES ";
    private static final String FILES =
            """
            SELECT f.reference, f.route, f.payments, f.amount_pence, f.made_at, f.handed_over_at, f.id, r.reference, r.id
              FROM payment_file f JOIN payment_run r ON r.id = f.run_id
            """;
    private static final String HAND_OVER =
            "UPDATE payment_file SET handed_over_by = ?, handed_over_at = ? WHERE id = ? AND handed_over_at IS NULL";
    private static final String REST =
            """
            SELECT i.reference, i.id FROM payment_try t JOIN payment_instruction i ON i.id = t.instruction_id
             WHERE t.picked_by = ? AND t.is_live = 1 AND t.state = 'OFFERED' AND t.instruction_id > ?
             ORDER BY t.instruction_id LIMIT ?""";

    public record Make(String run) {}

    public record HandOver(String file) {}

    private record Known(FileRow row, long id, String run, long runId) {}

    /** A payment of a file, and that the bank has it. */
    private record Offered(long id, PaymentNews accepted) {}

    private final RunActs acts;
    private final Runs runs;
    private final Records records;
    private final Outgoing outgoing;
    private final TakingNews taking;
    private final PayingAccounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    PaymentFiles(
            RunActs acts,
            Runs runs,
            Records records,
            Outgoing outgoing,
            TakingNews taking,
            PayingAccounts accounts,
            Access access,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.records = records;
        this.outgoing = outgoing;
        this.taking = taking;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Puts into a file all that waits to leave by one. Refuses {@code nothing-for-a-file}.
     *
     * @return the file's reference
     */
    @Act
    public Outcome<String> make(SignedIn who, RequestKey key, Make asked) {
        Asked asking = new Asked(who, key, Permission.RELEASE_PAYMENTS, asked);
        return acts.on(asked.run(), asking, run -> fill(asking, run));
    }

    private Outcome<Told> fill(Asked asking, PaymentRun run) {
        if (!run.route().isByFile()) {
            return Outcome.refused(Refusal.because("nothing-for-a-file"));
        }
        long id = Ids.next();
        records.change(PICK, id, run.id(), run.route().name());
        outgoing.leaveOutHeldBack(run.commissionerId(), id);
        ControlTotals totals = records.one(
                        TOTALS, row -> new ControlTotals(row.getLong(1), Sterling.pence(row.getLong(2))), id)
                .orElseThrow();
        if (totals.payments() == 0) {
            return Outcome.refused(Refusal.because("nothing-for-a-file"));
        }
        String reference = ReferenceNumber.fresh("PMF");
        records.add(ADD, List.of(new Object[][] {
            row(run, id, reference, totals, asking.who().personId())
        }));
        return Outcome.done(Told.of(asking.did("PAYMENT_FILE_MADE", "payment file", reference)
                .saying("%s of %s, %s".formatted(run.route(), run, totals))));
    }

    /**
     * The bank has it: its payments are sent from now on. Refuses {@code file-handed-over} and, when its payments have been
     * moved to another route, {@code file-moved}.
     */
    @Act
    public Outcome<String> handOver(SignedIn who, RequestKey key, HandOver asked) {
        Known file = find(asked.file());
        Asked asking = new Asked(who, key, Permission.RELEASE_PAYMENTS, asked);
        return acts.on(file.run(), asking, run -> handOver(asking, file, run));
    }

    private Outcome<Told> handOver(Asked asking, Known file, PaymentRun run) {
        if (records.one(MOVED, row -> row.getLong(1), file.id()).orElseThrow() > 0) {
            return Outcome.refused(Refusal.because("file-moved"));
        }
        if (records.change(HAND_OVER, asking.who().personId(), now(), file.id()) == 0) {
            return Outcome.refused(Refusal.because("file-handed-over"));
        }
        List<Offered> some = offered(file, 0);
        while (!some.isEmpty()) {
            taking.take(
                    run.commissionerId(), some.stream().map(Offered::accepted).toList());
            some = offered(file, some.get(some.size() - 1).id());
        }
        FileRow row = file.row();
        return Outcome.done(Told.of(asking.did("PAYMENT_FILE_HANDED_OVER", "payment file", row.reference())
                .saying("%d payments of %s".formatted(row.payments(), Sterling.print(row.amount())))));
    }

    /** The files of a run, the first one first. */
    public List<FileRow> ofRun(SignedIn who, String run) {
        PaymentRun found = runs.find(run);
        access.require(who, Permission.SEE_PAYMENTS, found.cashier().looking());
        return records.read(FILES + " WHERE f.run_id = ? ORDER BY f.id", PaymentFiles::known, found.id()).stream()
                .map(Known::row)
                .toList();
    }

    /**
     * A file as it is written for the bank.
     *
     * @throws NotFound when there is none of that reference
     */
    public Written open(SignedIn who, String reference) {
        Known file = find(reference);
        PaymentRun run = runs.numbered(file.runId());
        access.require(who, Permission.RELEASE_PAYMENTS, run.cashier().acting());
        PayingAccount account = accounts.numbered(run.accountId());
        PaymentFile heading = new PaymentFile(
                reference,
                file.row().madeAt(),
                run.payOn(),
                account.payer(),
                new ControlTotals(file.row().payments(), file.row().amount()));
        return new Written(heading, format(file.row().route(), account), () -> new OrdersOfFile(records, file.id()));
    }

    /** A file that can be written as often as it is asked for, always the same. */
    public record Written(PaymentFile heading, PaymentFormat format, Supplier<Iterator<PaymentOrder>> orders) {

        public String name() {
            return heading.id() + "." + format.ending();
        }

        public void to(OutputStream out) throws IOException {
            format.write(heading, orders.get(), out);
        }
    }

    private static PaymentFormat format(RouteName route, PayingAccount account) {
        return switch (route) {
            case PAIN_001 -> new Pain001();
            case BACS -> new BacsStandard18(account.serviceUser().orElseThrow());
            case CSV -> new PaymentCsv();
            case SIMULATOR, STRIPE_CONNECT -> throw new NotFound("payment file", route.name());
        };
    }

    private List<Offered> offered(Known file, long after) {
        return records.read(
                REST,
                row -> new Offered(
                        row.getLong(2),
                        PaymentNews.of(file.row().route(), row.getString(1), NewsKind.ACCEPTED, London.today(clock))),
                file.id(),
                after,
                AT_ONCE);
    }

    private Known find(String reference) {
        return records.one(FILES + " WHERE f.reference = ?", PaymentFiles::known, reference)
                .orElseThrow(() -> new NotFound("payment file", reference));
    }

    private Object[] row(PaymentRun run, long id, String reference, ControlTotals totals, long by) {
        return new Object[] {
            id,
            reference,
            run.commissionerId(),
            run.id(),
            run.route().name(),
            totals.payments(),
            Sterling.inPence(totals.amount()),
            by,
            now(),
            null,
            null
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new FileRow(
                        row.getString(1),
                        RouteName.valueOf(row.getString(2)),
                        row.getInt(3),
                        Sterling.pence(row.getLong(4)),
                        instant(row, 5),
                        instant(row, 6)),
                row.getLong(7),
                row.getString(8),
                row.getLong(9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
