package org.carepurse.keeping;

import static org.carepurse.identity.Permission.TAKE_REFUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What providers are still to pay back into the account of whoever keeps people's money: they were paid from there, and have
 * given a credit since.
 */
@ApplicationScoped
public class ComingBack {

    /**
     * What of one credit note comes back here.
     *
     * @param credit the credit note's reference
     * @param number the invoice's, as the provider wrote it
     * @param why as the credit note says it
     */
    public record Refund(
            String credit,
            String holder,
            String provider,
            String number,
            String why,
            LocalDate givenOn,
            Money amount) {}

    private static final String DUE =
            """
            SELECT note.reference, holder.name, p.name, bill.number, note.reason, note.given_at, SUM(share.amount_pence)
              FROM credit_share share
              JOIN pot ON pot.id = share.pot_id
              JOIN agreement a ON a.line_id = pot.line_id AND a.state IN ('ACCEPTED', 'ENDED') AND a.keeper_id = ?
              JOIN credit_note note ON note.id = share.credit_note_id
              JOIN invoice_line l ON l.id = note.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
              JOIN person holder ON holder.id = a.holder_id
              JOIN provider p ON p.id = note.provider_id
             WHERE share.entry_id IS NULL AND note.id > ?
             GROUP BY note.id, note.reference, holder.name, p.name, bill.number, note.reason, note.given_at
             ORDER BY note.id LIMIT ? OFFSET ?""";
    private static final String NUMBER = "SELECT id FROM credit_note WHERE reference = ?";

    private final Tables tables;
    private final Access access;

    @Inject
    ComingBack(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Whoever has waited longest first. */
    public List<Refund> to(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, TAKE_REFUND, Whose.keepers(keeperId));
        return tables.read(DUE, ComingBack::refund, keeperId, 0, atMost, from);
    }

    /** @param before the credit note after which to read on; empty to begin */
    public List<Refund> readOn(SignedIn who, long keeperId, String before, int atMost) {
        access.require(who, TAKE_REFUND, Whose.keepers(keeperId));
        long after = tables.read(NUMBER, row -> row.getLong(1), before).stream()
                .findFirst()
                .orElse(0L);
        return tables.read(DUE, ComingBack::refund, keeperId, after, atMost, 0);
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                London.dateOf(row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                Sterling.pence(row.getLong(7)));
    }
}
