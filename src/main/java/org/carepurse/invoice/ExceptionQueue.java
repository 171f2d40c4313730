package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** What waits on invoices for somebody to clear it up, the longest waiting first. */
@ApplicationScoped
public class ExceptionQueue {

    static final String ROWS =
            """
            SELECT e.reference, i.reference, i.number, p.name, holder.name, l.position, e.reason, e.quantity_hundredths,
                   e.amount_pence, e.state, e.queued_at
            """;
    static final String FROM =
            """
              FROM invoice_exception e
              JOIN invoice_line l ON l.id = e.line_id
              JOIN invoice i ON i.id = l.invoice_id
              JOIN person holder ON holder.id = i.holder_id
              JOIN provider p ON p.id = i.provider_id
            """;

    /**
     * Which exceptions to look at.
     *
     * @param state the commissioner's own turn, or the provider's
     * @param reason null for every reason
     */
    public record Filter(ExceptionState state, MatchReason reason) {

        public static final Filter ALL_OPEN = new Filter(ExceptionState.OPEN, null);

        /** @throws WrongInput {@code exception-filter} when it names what does not exist */
        public static Filter parse(String state, String reason) {
            return new Filter(
                    named(ExceptionState.class, "state", state).orElse(ExceptionState.OPEN),
                    named(MatchReason.class, "reason", reason).orElse(null));
        }

        private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String field, String name) {
            if (name == null || name.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(Arrays.stream(kind.getEnumConstants())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongInput(field, "exception-filter")));
        }
    }

    /** How many there are, and what they come to. */
    public record Size(long number, Money amount) {}

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    ExceptionQueue(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    public List<ExceptionRow> page(SignedIn who, long commissionerId, Filter filter, int from, int atMost) {
        Query query = asked(who, commissionerId, filter, ROWS, " ORDER BY e.queued_at, e.id");
        List<?> found = query.setFirstResult(from).setMaxResults(atMost).getResultList();
        return found.stream().map(ExceptionQueue::row).toList();
    }

    /**
     * The longest waiting first, for programs, which read on while some of it is cleared up.
     *
     * @param after the reference of the exception after which to read on; empty to begin
     */
    public List<ExceptionRow> readOn(SignedIn who, long commissionerId, Filter filter, String after, int atMost) {
        String further = after.isEmpty()
                ? ""
                : " AND (e.queued_at, e.id) >"
                        + " (SELECT last.queued_at, last.id FROM invoice_exception last WHERE last.reference = ?4)";
        Query query = asked(who, commissionerId, filter, ROWS, further + " ORDER BY e.queued_at, e.id");
        List<?> found = (after.isEmpty() ? query : query.setParameter(4, after))
                .setMaxResults(atMost)
                .getResultList();
        return found.stream().map(ExceptionQueue::row).toList();
    }

    public Size size(SignedIn who, long commissionerId, Filter filter) {
        Row row = new Row(asked(who, commissionerId, filter, "SELECT COUNT(*), COALESCE(SUM(e.amount_pence), 0)", "")
                .getSingleResult());
        return new Size(row.number(), row.money());
    }

    private Query asked(SignedIn who, long commissionerId, Filter filter, String what, String order) {
        access.require(who, Permission.SEE_EXCEPTIONS, Whose.commissioners(commissionerId));
        boolean anyReason = filter.reason() == null;
        Query query = entityManager
                .createNativeQuery(what + FROM + " WHERE e.commissioner_id = ?1 AND e.state = ?2"
                        + (anyReason ? "" : " AND e.reason = ?3") + order)
                .setParameter(1, commissionerId)
                .setParameter(2, filter.state().name());
        return anyReason ? query : query.setParameter(3, filter.reason().name());
    }

    static ExceptionRow row(Object found) {
        Row row = new Row(found);
        return new ExceptionRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                (int) row.number(),
                MatchReason.valueOf(row.text()),
                row.quantity(),
                row.money(),
                ExceptionState.valueOf(row.text()),
                row.dayOfInstant());
    }
}
