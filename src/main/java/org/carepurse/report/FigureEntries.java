package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Place;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** Leads from a figure down to the entries it is made of: those listed, on all pages, add up to it to the penny. */
@ApplicationScoped
public class FigureEntries {

    /** @param plan only the money of the plan with this reference; empty for all of the commissioner's */
    public record Question(long commissionerId, Figure figure, String plan) {}

    /** A move is some plan's: the plan of the pot it goes out of or into, else of the funding line. */
    private static final String FROM =
            """
              FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
              LEFT JOIN pot ON pot.id = CASE WHEN m.from_kind IN ('AVAILABLE', 'HELD') THEN m.from_owner_id
                                             WHEN m.to_kind IN ('AVAILABLE', 'HELD') THEN m.to_owner_id END
              JOIN funding_line line ON line.id = COALESCE(pot.line_id,
                   CASE WHEN m.from_kind IN ('PROMISED', 'UNALLOCATED') THEN m.from_owner_id ELSE m.to_owner_id END)
              JOIN plan ON plan.id = line.plan_id JOIN person holder ON holder.id = plan.holder_id
              LEFT JOIN person actor ON actor.id = e.actor_id
             WHERE m.commissioner_id = ?1 AND (m.to_kind = ?2 OR m.from_kind = ?2) AND (?3 = '' OR plan.reference = ?3)
            """;

    private static final String LIST =
            """
            SELECT m.entry_id, m.line, e.effective_on, e.recorded_at, e.reason, e.document_kind, e.document_reference,
                   COALESCE(actor.name, ''), plan.reference, holder.name,
                   CASE WHEN m.to_kind = ?2 THEN m.amount_pence ELSE -m.amount_pence END
            """
                    + FROM
                    + """
               AND (m.entry_id < ?4 OR (m.entry_id = ?4 AND m.line < ?5))
             ORDER BY m.entry_id DESC, m.line DESC
            """;
    private static final String SUM =
            "SELECT COALESCE(SUM(CASE WHEN m.to_kind = ?2 THEN m.amount_pence ELSE -m.amount_pence END), 0)" + FROM;

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    FigureEntries(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** Newest first, from the place given on. */
    public List<FigureEntry> list(SignedIn who, Question asked, Place before, int atMost) {
        List<?> rows = put(who, LIST, asked)
                .setParameter(4, before.entryId())
                .setParameter(5, before.line())
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> entry(row, asked.figure()))
                .toList();
    }

    public Money sum(SignedIn who, Question asked) {
        Number pence = (Number) put(who, SUM, asked).getSingleResult();
        return Sterling.pence(asked.figure().sign() * pence.longValue());
    }

    private Query put(SignedIn who, String sql, Question asked) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, asked.commissionerId())
                .setParameter(2, asked.figure().kind().name())
                .setParameter(3, asked.plan());
    }

    private static FigureEntry entry(Object[] row, Figure figure) {
        return new FigureEntry(
                new Place(((Number) row[0]).longValue(), ((Number) row[1]).intValue()),
                ((Date) row[2]).toLocalDate(),
                utc(row[3]).toInstant(ZoneOffset.UTC),
                Reason.valueOf((String) row[4]),
                new Document((String) row[5], (String) row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                Sterling.pence(figure.sign() * ((Number) row[10]).longValue()));
    }

    private static LocalDateTime utc(Object column) {
        return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
