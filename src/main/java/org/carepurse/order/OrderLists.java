package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;

/** Lists of orders: a holder's own, and a provider's. */
@ApplicationScoped
public class OrderLists {

    private static final String ROWS =
            """
            SELECT o.reference, o.state, provider.name, holder.name,
                   (SELECT line.service_name FROM order_line line WHERE line.order_id = o.id AND line.position = 0),
                   (SELECT COUNT(*) FROM order_line line WHERE line.order_id = o.id) - 1,
                   (SELECT MIN(line.first_day) FROM order_line line WHERE line.order_id = o.id),
                   (SELECT SUM(line.cost_pence) FROM order_line line WHERE line.order_id = o.id),
                   o.placed_at
              FROM placed_order o
              JOIN provider ON provider.id = o.provider_id
              JOIN person holder ON holder.id = o.holder_id
             WHERE %s AND o.state IN (%s)
            """;

    /** Only the rows of the page are looked at whole. */
    private static final String OF_PAGE =
            """
            o.id IN (SELECT page.id FROM (SELECT o.id FROM placed_order o WHERE %s AND o.state IN (%s)
                     ORDER BY %s LIMIT %d OFFSET %d) page)""";

    private static final String LATEST_FIRST = "o.id DESC";
    private static final String FIRST_TO_BEGIN =
            "(SELECT MIN(begun.first_day) FROM order_line begun WHERE begun.order_id = o.id), o.id";

    private static final String DECLINED_SINCE =
            """
             AND EXISTS (SELECT 1 FROM order_step step
                          WHERE step.order_id = o.id AND step.act = 'DECLINE' AND step.taken_at >= ?1)
             ORDER BY o.id DESC
            """;

    private final EntityManager entityManager;

    @Inject
    OrderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest first. */
    public List<OrderRow> of(SignedIn who, long holderId, OrderFilter filter, int from, int atMost) {
        requireBuyer(who, holderId);
        return rows("o.holder_id = " + holderId, filter, LATEST_FIRST, from, atMost);
    }

    public long count(SignedIn who, long holderId, OrderFilter filter) {
        requireBuyer(who, holderId);
        return count("o.holder_id = " + holderId, filter);
    }

    /**
     * What providers said they cannot do, the latest first.
     *
     * @param since the first day on which they may have said so
     */
    public List<OrderRow> declined(SignedIn who, long holderId, LocalDate since, int atMost) {
        requireBuyer(who, holderId);
        List<?> rows = entityManager
                .createNativeQuery(ROWS.formatted("o.holder_id = " + holderId, "'DECLINED'") + DECLINED_SINCE)
                .setParameter(1, LocalDateTime.ofInstant(London.startOf(since), ZoneOffset.UTC))
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** For the providers this person works for; what begins first on top. */
    public List<OrderRow> forProvider(SignedIn who, OrderFilter filter, int from, int atMost) {
        return rows(worksFor(who), filter, FIRST_TO_BEGIN, from, atMost);
    }

    /**
     * The latest first, for programs, which read on while orders come in.
     *
     * @param before the reference of the order after which to read on; empty to begin
     */
    public List<OrderRow> readOn(SignedIn who, long holderId, OrderFilter filter, String before, int atMost) {
        requireBuyer(who, holderId);
        return rows("o.holder_id = " + holderId, filter, before, atMost);
    }

    /** For the providers this person works for; as {@link #readOn(SignedIn, long, OrderFilter, String, int)}. */
    public List<OrderRow> readOnForProvider(SignedIn who, OrderFilter filter, String before, int atMost) {
        return rows(worksFor(who), filter, before, atMost);
    }

    public long countForProvider(SignedIn who, OrderFilter filter) {
        return count(worksFor(who), filter);
    }

    /** An own list is for the holder and whoever acts for them; the commissioner has pages of its own. */
    private static void requireBuyer(SignedIn who, long holderId) {
        if (!who.looksAfterMoneyOf(holderId)) {
            throw new NotAllowed(Permission.SEE_ORDER);
        }
    }

    private static String worksFor(SignedIn who) {
        Set<Hat> hats = who.hats();
        String providers = hats.stream()
                .filter(hat -> hat.role() == Role.PROVIDER_STAFF)
                .map(hat -> String.valueOf(hat.organisationId()))
                .collect(Collectors.joining(", "));
        if (providers.isEmpty()) {
            throw new NotAllowed(Permission.ANSWER_ORDER);
        }
        return "o.provider_id IN (" + providers + ")";
    }

    private List<OrderRow> rows(String whose, OrderFilter filter, String order, int from, int atMost) {
        String page = OF_PAGE.formatted(whose, filter.listed(), order, atMost, from);
        List<?> rows = entityManager
                .createNativeQuery(ROWS.formatted(page, filter.listed()) + " ORDER BY " + order)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private List<OrderRow> rows(String whose, OrderFilter filter, String before, int atMost) {
        String older =
                before.isEmpty() ? "" : " AND o.id < (SELECT last.id FROM placed_order last WHERE last.reference = ?1)";
        Query query =
                entityManager.createNativeQuery(ROWS.formatted(whose, filter.listed()) + older + " ORDER BY o.id DESC");
        List<?> rows = (before.isEmpty() ? query : query.setParameter(1, before))
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private long count(String whose, OrderFilter filter) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM placed_order o WHERE " + whose + " AND o.state IN ("
                                + filter.listed() + ")")
                        .getSingleResult())
                .longValue();
    }

    private static OrderRow row(Object[] row) {
        return new OrderRow(
                (String) row[0],
                OrderState.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                ((Date) row[6]).toLocalDate(),
                Sterling.pence(((Number) row[7]).longValue()),
                instant(row[8]));
    }

    private static Instant instant(Object column) {
        LocalDateTime utc = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
