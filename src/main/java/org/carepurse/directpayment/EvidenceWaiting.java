package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.SEE_EVIDENCE_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What people have still to show of the money that they hold themselves, and how long it has been so. It stops nothing. */
@ApplicationScoped
public class EvidenceWaiting {

    private static final String MISSING =
            """
              FROM kept_account k JOIN person holder ON holder.id = k.holder_id
              JOIN statement_line l ON l.account_id = k.id
              LEFT JOIN explanation e ON e.line_id = l.id AND e.is_live = 1
             WHERE k.commissioner_id = ? AND (e.id IS NULL OR (
            """
                    + LineFilter.NO_RECEIPT_YET + "))";
    private static final String ROWS =
            """
            SELECT k.reference, holder.name, SUM(e.id IS NULL), SUM(e.id IS NOT NULL), SUM(ABS(l.change_pence)),
                   MIN(l.booked_on)
            """
                    + MISSING
                    + " GROUP BY k.id, k.reference, holder.name ORDER BY MIN(l.booked_on), k.id LIMIT ? OFFSET ?";

    /**
     * One person's account.
     *
     * @param account its reference
     * @param unexplained how many lines nobody has said anything of
     * @param withoutReceipt how many payments nothing shows yet
     * @param oldest the day of the oldest of these
     */
    public record Waiting(
            String account,
            String holder,
            long unexplained,
            long withoutReceipt,
            Money amount,
            LocalDate oldest,
            long daysOld) {}

    private final Tables tables;
    private final Access access;
    private final Clock clock;

    @Inject
    EvidenceWaiting(Tables tables, Access access, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Waiting> of(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, SEE_EVIDENCE_WAITING, Whose.commissioners(commissionerId));
        return tables.read(ROWS, this::waiting, commissionerId, atMost, from);
    }

    /** How many people's accounts there are of which something is waited for. */
    public long count(SignedIn who, long commissionerId) {
        access.require(who, SEE_EVIDENCE_WAITING, Whose.commissioners(commissionerId));
        return tables.read("SELECT COUNT(DISTINCT k.id) " + MISSING, row -> row.getLong(1), commissionerId)
                .get(0);
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        LocalDate oldest = row.getObject(6, LocalDate.class);
        return new Waiting(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                Sterling.pence(row.getLong(5)),
                oldest,
                ChronoUnit.DAYS.between(oldest, London.today(clock)));
    }
}
