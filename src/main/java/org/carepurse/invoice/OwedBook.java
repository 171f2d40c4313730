package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What became owed: to a provider with all that makes it up, and out of which pots. */
@ApplicationScoped
public class OwedBook {

    private static final int[] AGES = {0, 7, 14, 30};

    private static final String ROWS =
            """
            SELECT a.approved_at, i.reference, i.number, holder.name, ol.service_name, l.served_from, l.served_to,
                   a.quantity_hundredths, %s
              FROM invoice_approval a
              JOIN invoice_line l ON l.id = a.line_id
              JOIN invoice i ON i.id = l.invoice_id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN person holder ON holder.id = a.holder_id
            """;
    private static final String OF_APPROVALS = ROWS.formatted("a.amount_pence, a.id") + " WHERE a.id IN (%s)";
    private static final String OF_POTS = ROWS.formatted("s.amount_pence")
            + " JOIN approval_share s ON s.approval_id = a.id WHERE s.pot_id IN (%s) AND a.effective_on BETWEEN ?1 AND ?2"
            + " ORDER BY a.effective_on, a.id";
    /** An invoice with something open is in one of these states. */
    private static final String WAITING =
            """
            SELECT COALESCE(SUM(e.amount_pence), 0) FROM invoice_exception e
              JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
             WHERE i.provider_id = ?1 AND i.state IN ('IN_QUERY', 'PART_APPROVED') AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')""";

    /** Where the approval's own number stands in a row. */
    private static final int ID = 9;

    private final EntityManager entityManager;
    private final StillOwed stillOwed;
    private final Access access;
    private final Clock clock;

    @Inject
    OwedBook(EntityManager entityManager, StillOwed stillOwed, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.stillOwed = stillOwed;
        this.access = access;
        this.clock = clock;
    }

    /** What the provider is owed, the rows a page at a time. */
    public Owed to(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        List<StillOwed.Open> all = stillOwed.to(providerId);
        return new Owed(
                StillOwed.total(all),
                all.stream().map(StillOwed.Open::byPeople).reduce(Sterling.NONE, Money::plus),
                ages(all),
                waiting(providerId),
                seen(all.subList(Math.min(from, all.size()), Math.min(from + atMost, all.size()))));
    }

    /** The total alone. */
    public Money totalTo(SignedIn who, long providerId) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return StillOwed.total(stillOwed.to(providerId));
    }

    /**
     * What was paid for out of these pots, by the day of the service, for statements. Whether the person who asks may know
     * it is for the statement to decide.
     */
    public List<OwedRow> outOf(Collection<Long> potIds, LocalDate from, LocalDate to) {
        if (potIds.isEmpty()) {
            return List.of();
        }
        String pots = potIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return rows(entityManager
                .createNativeQuery(OF_POTS.formatted(pots))
                .setParameter(1, from)
                .setParameter(2, to));
    }

    /** With all that makes them up. */
    private List<OwedRow> seen(List<StillOwed.Open> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        String approvals =
                some.stream().map(open -> String.valueOf(open.approvalId())).collect(Collectors.joining(", "));
        List<?> found = entityManager
                .createNativeQuery(OF_APPROVALS.formatted(approvals))
                .getResultList();
        Map<Long, OwedRow> rows = found.stream().collect(Collectors.toMap(OwedBook::id, OwedBook::row));
        return some.stream()
                .map(open -> rows.get(open.approvalId()).of(open.amount()))
                .toList();
    }

    private static long id(Object row) {
        return ((Number) ((Object[]) row)[ID]).longValue();
    }

    private Money waiting(long providerId) {
        Object pence = entityManager
                .createNativeQuery(WAITING)
                .setParameter(1, providerId)
                .getSingleResult();
        return Sterling.pence(((Number) pence).longValue());
    }

    private List<Owed.Age> ages(List<StillOwed.Open> rows) {
        LocalDate today = London.today(clock);
        return Arrays.stream(AGES)
                .mapToObj(days -> new Owed.Age(
                        days,
                        rows.stream()
                                .filter(row -> youngest(ChronoUnit.DAYS.between(row.approvedOn(), today)) == days)
                                .map(StillOwed.Open::amount)
                                .reduce(Sterling.NONE, Money::plus)))
                .toList();
    }

    private static int youngest(long days) {
        return Arrays.stream(AGES).filter(age -> age <= days).max().orElse(0);
    }

    private static List<OwedRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(OwedBook::row).toList();
    }

    private static OwedRow row(Object found) {
        Row row = new Row(found);
        return new OwedRow(
                row.dayOfInstant(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.period(),
                row.quantity(),
                row.money());
    }
}
