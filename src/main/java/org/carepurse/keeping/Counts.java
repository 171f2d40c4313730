package org.carepurse.keeping;

import static org.carepurse.identity.Permission.CLEAR_DIFFERENCE;
import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;

/** What the daily counts of an organisation's client account came to, and who finds out why one did not agree. */
@ApplicationScoped
public class Counts {

    private static final int LONGEST_NOTE = 500;

    /**
     * An account that does not add up.
     *
     * @param owner who finds out why; empty while nobody has taken it on
     */
    public record Difference(String reference, LocalDate since, String owner, String note) {}

    /** @param note what is known of it, 1 to 500 characters */
    public record TakeOn(String difference, String note) {

        public TakeOn {
            note = note == null ? "" : note.strip();
            if (note.isEmpty() || note.length() > LONGEST_NOTE) {
                throw new WrongInput("note", "difference-note");
            }
        }
    }

    private record Known(long id, long commissionerId, long keeperId, boolean isOpen) {}

    private static final String DAYS =
            """
            SELECT day, bank_pence, sub_ledgers_pence, instructed_pence FROM kept_count
             WHERE keeper_id = ? ORDER BY day DESC LIMIT ? OFFSET ?""";
    private static final String OPEN =
            """
            SELECT d.reference, d.since, COALESCE(owner.name, ''), d.note
              FROM kept_difference d LEFT JOIN person owner ON owner.id = d.owner_id
             WHERE d.keeper_id = ? AND d.is_open = 1""";
    private static final String LOCK =
            "SELECT id, commissioner_id, keeper_id, is_open FROM kept_difference WHERE reference = ? FOR UPDATE";
    private static final String TAKE = "UPDATE kept_difference SET owner_id = ?, note = ? WHERE id = ?";

    private final Tables tables;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    Counts(Tables tables, Access access, AuditTrail trail) {
        this.tables = tables;
        this.access = access;
        this.trail = trail;
    }

    /** The latest first. */
    public List<DayCount> days(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables.read(DAYS, Counts::day, keeperId, atMost, from);
    }

    /** What does not add up now. */
    public Optional<Difference> difference(SignedIn who, long keeperId) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables
                .read(
                        OPEN,
                        row -> new Difference(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4)),
                        keeperId)
                .stream()
                .findFirst();
    }

    /** Whoever asks finds out from now on why it does not add up. Refuses {@code difference-cleared}. */
    @Act
    public Outcome<String> takeOn(SignedIn who, RequestKey key, TakeOn asked) {
        Known known = tables
                .read(
                        LOCK,
                        row -> new Known(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)),
                        asked.difference())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("difference", asked.difference()));
        access.require(who, CLEAR_DIFFERENCE, Whose.keepers(known.keeperId()));
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (!known.isOpen()) {
            return Outcome.refused(Refusal.because("difference-cleared"));
        }
        tables.change(TAKE, who.personId(), asked.note(), known.id());
        trail.record(AuditEvent.of("DIFFERENCE_TAKEN_ON", "difference", asked.difference(), who.personId())
                .concerning(null, known.commissionerId())
                .because(asked.note())
                .answering(key, digest, asked.difference()));
        return Outcome.done(asked.difference());
    }

    private static DayCount day(ResultSet row) throws SQLException {
        return new DayCount(
                row.getObject(1, LocalDate.class),
                Stream.ofNullable(row.getObject(2, Long.class))
                        .map(Sterling::pence)
                        .findFirst(),
                Sterling.pence(row.getLong(3)),
                Sterling.pence(row.getLong(4)));
    }
}
