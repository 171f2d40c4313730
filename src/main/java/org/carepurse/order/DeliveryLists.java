package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Lists of deliveries: what waits for a person, what a provider delivered, what became of one order. */
@ApplicationScoped
public class DeliveryLists {

    private static final String ROWS =
            """
            SELECT d.reference, o.reference, l.position, l.service_name, l.unit, holder.name, p.name, d.delivered_on,
                   d.quantity_hundredths, d.confirmed_hundredths, d.billed_hundredths, d.state, d.note,
                   COALESCE((SELECT a.reason FROM delivery_answer a WHERE a.delivery_id = d.id ORDER BY a.id DESC LIMIT 1), ''),
                   d.logged_at, d.kind, d.notice_days, l.price_pence, l.missed_percent
              FROM delivery d
              JOIN order_line l ON l.id = d.line_id
              JOIN placed_order o ON o.id = l.order_id
              JOIN person holder ON holder.id = d.holder_id
              JOIN provider p ON p.id = d.provider_id
            """;

    private static final String WORK =
            """
            SELECT o.reference, l.position, l.service_name, l.unit, holder.name,
                   CASE WHEN o.state IN ('ACCEPTED', 'IN_DELIVERY') THEN
                       l.quantity_hundredths * l.occasions - l.delivered_hundredths - l.cancelled_hundredths ELSE 0 END AS left_over,
                   (SELECT COALESCE(SUM(d.quantity_hundredths), 0) FROM delivery d
                     WHERE d.line_id = l.id AND d.state = 'WAITING') AS waiting,
                   (SELECT COALESCE(SUM(GREATEST(d.confirmed_hundredths - d.billed_hundredths, 0)), 0) FROM delivery d
                     WHERE d.line_id = l.id AND d.state <> 'CORRECTED') AS to_invoice
              FROM placed_order o
              JOIN order_line l ON l.order_id = o.id
              JOIN person holder ON holder.id = o.holder_id
             WHERE o.provider_id = ?1 AND o.state IN ('ACCEPTED', 'IN_DELIVERY', 'ENDED_EARLY')
            HAVING left_over > 0 OR waiting > 0 OR to_invoice > 0
             ORDER BY l.first_day, o.id, l.position
            """;

    /** The page is found by its index alone, and only its own rows are looked at. */
    private static final String PROVIDERS = ROWS
            + """
              JOIN (SELECT id FROM delivery WHERE provider_id = ?1 ORDER BY logged_at DESC, id DESC LIMIT ?2 OFFSET ?3) page
                ON page.id = d.id
             ORDER BY d.logged_at DESC, d.id DESC""";

    private final EntityManager entityManager;
    private final OrderFile orders;
    private final Access access;

    @Inject
    DeliveryLists(EntityManager entityManager, OrderFile orders, Access access) {
        this.entityManager = entityManager;
        this.orders = orders;
        this.access = access;
    }

    /** What waits for this holder's answer, the longest waiting first. For the holder and those who act for them. */
    public List<DeliveryRow> waitingFor(SignedIn who, long holderId, int from, int atMost) {
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS + " WHERE d.holder_id = ?1 AND d.state = 'WAITING' ORDER BY d.logged_at, d.id")
                        .setParameter(1, mayAnswerFor(who, holderId)),
                from,
                atMost);
    }

    /** What waits for the people whose plans the one who asks co-ordinates, the longest waiting first. */
    public List<DeliveryRow> waitingForPeopleOf(SignedIn coordinator, int from, int atMost) {
        if (!coordinator.wears(Role.CARE_COORDINATOR)) {
            throw new NotAllowed(Permission.CONFIRM_DELIVERY);
        }
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " JOIN plan ON plan.holder_id = d.holder_id AND plan.id = o.plan_id"
                                + " WHERE plan.coordinator_id = ?1 AND d.state = 'WAITING' ORDER BY d.logged_at, d.id")
                        .setParameter(1, coordinator.personId()),
                from,
                atMost);
    }

    /** What the provider has to do: lines to deliver, to wait for, to invoice, those that begin first on top. */
    public List<DeliveryWork> workOf(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        List<?> found = entityManager
                .createNativeQuery(WORK)
                .setParameter(1, providerId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return found.stream().map(row -> work((Object[]) row)).toList();
    }

    /** What the provider delivered, the latest first. */
    public List<DeliveryRow> ofProvider(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return rows(
                entityManager
                        .createNativeQuery(PROVIDERS)
                        .setParameter(1, providerId)
                        .setParameter(2, atMost)
                        .setParameter(3, from),
                0,
                atMost);
    }

    /**
     * What waits for this holder's answer, for programs, which read on while some of it is answered.
     *
     * @param after the reference of the delivery after which to read on; empty to begin
     */
    public List<DeliveryRow> readOnWaiting(SignedIn who, long holderId, String after, int atMost) {
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS + " WHERE d.holder_id = ?1 AND d.state = 'WAITING' AND (?2 = '' OR d.id >"
                                        + " (SELECT last.id FROM delivery last WHERE last.reference = ?2)) ORDER BY d.id")
                        .setParameter(1, mayAnswerFor(who, holderId))
                        .setParameter(2, after),
                0,
                atMost);
    }

    /** Everything delivered on one order, also what was corrected later, by day. */
    public List<DeliveryRow> ofOrder(SignedIn who, String orderReference) {
        return of(orders.show(who, orderReference));
    }

    /**
     * One delivery, for someone who asks to do something with it.
     *
     * @throws NotFound when the order has no such delivery
     */
    public DeliveryRow one(SignedIn who, Permission toDo, String orderReference, String reference) {
        return of(orders.show(who, toDo, orderReference)).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery", reference));
    }

    private List<DeliveryRow> of(Order order) {
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE l.order_id = ?1 ORDER BY d.delivered_on, d.id")
                        .setParameter(1, order.id()),
                0,
                1_000);
    }

    /** The holder's own, or those of somebody who appointed the one who asks; nobody else's. */
    private static long mayAnswerFor(SignedIn who, long holderId) {
        if (!who.looksAfterMoneyOf(holderId)) {
            throw new NotAllowed(Permission.CONFIRM_DELIVERY);
        }
        return holderId;
    }

    private static List<DeliveryRow> rows(Query query, int from, int atMost) {
        List<?> found = query.setFirstResult(from).setMaxResults(atMost).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static DeliveryRow row(Object[] row) {
        return new DeliveryRow(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue() + 1,
                (String) row[3],
                Unit.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                ((Date) row[7]).toLocalDate(),
                quantity(row[8]),
                quantity(row[9]),
                quantity(row[10]),
                DeliveryKind.valueOf((String) row[15]),
                ((Number) row[16]).intValue(),
                agreed(row),
                DeliveryState.valueOf((String) row[11]),
                (String) row[12],
                (String) row[13],
                londonDay(row[14]));
    }

    private static Money agreed(Object[] row) {
        Money price = Sterling.pence(((Number) row[17]).longValue());
        MissedTerms terms = new MissedTerms(((Number) row[18]).intValue(), 0);
        return DeliveryKind.valueOf((String) row[15]).isMissed() ? terms.chargeFor(price) : price;
    }

    private static DeliveryWork work(Object[] row) {
        return new DeliveryWork(
                (String) row[0],
                ((Number) row[1]).intValue() + 1,
                (String) row[2],
                Unit.valueOf((String) row[3]),
                (String) row[4],
                quantity(row[5]),
                quantity(row[6]),
                quantity(row[7]));
    }

    private static Quantity quantity(Object hundredths) {
        return new Quantity(((Number) hundredths).longValue());
    }

    private static LocalDate londonDay(Object column) {
        LocalDateTime utc = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return London.dateOf(utc.toInstant(ZoneOffset.UTC));
    }
}
