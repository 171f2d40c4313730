package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import org.carepurse.ledger.Ledger;
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
    private static final String STILL_CHARGED =
            "a.amount_pence - COALESCE((SELECT SUM(c.amount_pence) FROM credit_share c"
                    + " WHERE c.approval_id = a.id), 0)";
    private static final String BY_PEOPLE =
            """
            COALESCE((SELECT SUM(s.amount_pence - COALESCE((SELECT SUM(c.amount_pence) FROM credit_share c
                         WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id), 0))
                        FROM approval_share s JOIN pot ON pot.id = s.pot_id AND %s WHERE s.approval_id = a.id), 0)"""
                    .formatted(Payers.PERSONS);
    private static final String OF_PROVIDER = "SELECT a.id, a.approved_at, " + STILL_CHARGED + ", " + BY_PEOPLE
            + """
              FROM invoice_approval a JOIN order_line ol ON ol.id = a.order_line_id AND ol.price_kind = 'PER_UNIT'
             WHERE a.provider_id = ?1 ORDER BY a.id DESC""";
    private static final String OF_APPROVALS = ROWS.formatted(STILL_CHARGED + ", a.id") + " WHERE a.id IN (%s)";
    private static final String OF_POTS = ROWS.formatted("s.amount_pence")
            + " JOIN approval_share s ON s.approval_id = a.id WHERE s.pot_id IN (%s) AND a.effective_on BETWEEN ?1 AND ?2"
            + " ORDER BY a.effective_on, a.id";
    private static final String COMMISSIONERS =
            "SELECT DISTINCT commissioner_id FROM invoice_approval WHERE provider_id = ?1";
    private static final String WAITING =
            """
            SELECT COALESCE(SUM(e.amount_pence), 0) FROM invoice_exception e
              JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
             WHERE i.provider_id = ?1 AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')""";

    /** Where the approval's own number stands in a row. */
    private static final int ID = 9;

    /**
     * An approved amount of which something is owed.
     *
     * @param byPeople what of it people pay from accounts of their own
     */
    private record Open(long approval, LocalDate approvedOn, Money amount, Money byPeople) {

        static Open of(Object found) {
            Row row = new Row(found);
            return new Open(row.number(), row.dayOfInstant(), row.money(), row.money());
        }

        /** What was paid in part, was paid by people: a run pays its shares whole. */
        Open less(Money paid) {
            Money rest = byPeople.minus(paid);
            return new Open(approval, approvedOn, amount.minus(paid), rest.isPositive() ? rest : Sterling.NONE);
        }
    }

    private final EntityManager entityManager;
    private final Event<GoneQuestion> payments;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    @Inject
    OwedBook(EntityManager entityManager, Event<GoneQuestion> payments, Ledger ledger, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.payments = payments;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /** What the provider is owed: the total as the ledger has it, the rows a page at a time. */
    public Owed to(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        List<Open> all = stillOwed(providerId);
        return new Owed(
                total(providerId),
                all.stream().map(Open::byPeople).reduce(Sterling.NONE, Money::plus),
                ages(all),
                waiting(providerId),
                seen(all.subList(Math.min(from, all.size()), Math.min(from + atMost, all.size()))));
    }

    /** The total alone, as the ledger has it. */
    public Money totalTo(SignedIn who, long providerId) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return total(providerId);
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

    /** What is approved and has not been sent to the provider, the newest first; no more of each than its age asks for. */
    private List<Open> stillOwed(long providerId) {
        GoneQuestion question = new GoneQuestion(providerId);
        payments.fire(question);
        List<?> approved = question(OF_PROVIDER, providerId).getResultList();
        return approved.stream()
                .map(Open::of)
                .filter(open -> !question.has(open.approval()))
                .map(open -> open.less(question.paidOf(open.approval())))
                .filter(open -> open.amount().isPositive())
                .toList();
    }

    /** With all that makes them up. */
    private List<OwedRow> seen(List<Open> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        String approvals =
                some.stream().map(open -> String.valueOf(open.approval())).collect(Collectors.joining(", "));
        List<?> found = entityManager
                .createNativeQuery(OF_APPROVALS.formatted(approvals))
                .getResultList();
        Map<Long, OwedRow> rows = found.stream().collect(Collectors.toMap(OwedBook::id, OwedBook::row));
        return some.stream()
                .map(open -> rows.get(open.approval()).of(open.amount()))
                .toList();
    }

    private static long id(Object row) {
        return ((Number) ((Object[]) row)[ID]).longValue();
    }

    private Money total(long providerId) {
        List<?> commissioners = question(COMMISSIONERS, providerId).getResultList();
        return commissioners.stream()
                .map(commissioner -> ledger.owedTo(providerId, ((Number) commissioner).longValue()))
                .reduce(Sterling.NONE, Money::plus);
    }

    private Money waiting(long providerId) {
        return Sterling.pence(((Number) question(WAITING, providerId).getSingleResult()).longValue());
    }

    private List<Owed.Age> ages(List<Open> rows) {
        LocalDate today = London.today(clock);
        return Arrays.stream(AGES)
                .mapToObj(days -> new Owed.Age(
                        days,
                        rows.stream()
                                .filter(row -> youngest(ChronoUnit.DAYS.between(row.approvedOn(), today)) == days)
                                .map(Open::amount)
                                .reduce(Sterling.NONE, Money::plus)))
                .toList();
    }

    private static int youngest(long days) {
        return Arrays.stream(AGES).filter(age -> age <= days).max().orElse(0);
    }

    private Query question(String sql, long parameter) {
        return entityManager.createNativeQuery(sql).setParameter(1, parameter);
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
