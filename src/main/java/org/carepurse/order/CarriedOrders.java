package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.identity.Organisations;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * Takes open orders along when the pots that pay for them are held otherwise. What is delivered and not billed stays set
 * aside where it was, for whoever paid until then; what is still to be delivered is set aside in the new pots.
 */
@ApplicationScoped
public class CarriedOrders {

    /**
     * What one pot has set aside for one line of an order, and how much of it goes along.
     *
     * @param stays for what is delivered and not billed yet
     */
    public record Part(
            String order,
            String provider,
            String service,
            LocalDate until,
            boolean repeats,
            long potId,
            long holdId,
            Money stays,
            Money goes) {}

    private record Held(String order, long providerId, long lineId, long potId, long holdId, Money open) {}

    /** The holder's orders, so that nothing is delivered, billed or called off meanwhile. */
    private static final String LOCK = "SELECT id FROM placed_order WHERE holder_id = ? ORDER BY id FOR UPDATE";

    private static final String HELD =
            """
            SELECT placed.reference, placed.provider_id, line.id, draw.pot_id, draw.hold_id, hold.open_pence, draw.position
              FROM pot_hold mine JOIN order_draw one ON one.hold_id = mine.id JOIN order_line line ON line.id = one.line_id
              JOIN placed_order placed ON placed.id = line.order_id
              JOIN order_draw draw ON draw.line_id = line.id JOIN pot_hold hold ON hold.id = draw.hold_id
             WHERE mine.pot_id IN (%s) AND mine.state = 'OPEN'
             GROUP BY placed.id, placed.reference, placed.provider_id, line.id, draw.pot_id, draw.hold_id, hold.open_pence,
                      draw.position
             ORDER BY placed.id, line.id, draw.position DESC
            """;
    private static final String REST = "UPDATE order_draw SET pence = pence - ? WHERE hold_id = ?";
    private static final String INSTEAD = "UPDATE order_draw SET pot_id = ?, hold_id = ? WHERE hold_id = ?";
    private static final String BESIDE =
            """
            INSERT INTO order_draw (line_id, position, pot_id, hold_id, pence)
            SELECT draw.line_id, (SELECT MAX(last.position) + 1 FROM order_draw last WHERE last.line_id = draw.line_id),
                   ?, ?, ? FROM order_draw draw WHERE draw.hold_id = ?
            """;
    private static final String WHOLE = "SELECT pence FROM order_draw WHERE hold_id = ?";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Organisations organisations;
    private final Ledger ledger;

    @Inject
    CarriedOrders(EntityManager entityManager, Tables tables, Organisations organisations, Ledger ledger) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.organisations = organisations;
        this.ledger = ledger;
    }

    /** Until the act ends nobody does anything to the holder's orders, and nobody places another. */
    public void lock(long holderId) {
        tables.read(LOCK, row -> row.getLong(1), holderId);
    }

    /** What these pots have set aside, order by order. */
    public List<Part> parts(Collection<Long> potIds) {
        return parts(potIds, LockModeType.NONE);
    }

    /** The same as it is now, for an act that has locked the orders. */
    public List<Part> partsNow(Collection<Long> potIds) {
        return parts(potIds, LockModeType.PESSIMISTIC_WRITE);
    }

    /** So much of what is set aside can be spent where it was, for the move to take it along. */
    public void letGo(List<Part> parts, Occasion occasion) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).goes().isPositive()) {
                must(ledger.release(parts.get(i).holdId(), parts.get(i).goes(), occasion.part("let go " + i)));
            }
        }
    }

    /** And is set aside again in the new pots, for the same lines. */
    public void setAsideAgain(List<Part> parts, Map<Long, Long> newPots, Occasion occasion) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.goes().isPositive()) {
                long pot = newPots.get(part.potId());
                long hold = must(ledger.hold(HoldRequest.of(occasion.part("again " + i), pot, part.goes())))
                        .holdId();
                draw(part, pot, hold);
            }
        }
    }

    private void draw(Part part, long pot, long hold) {
        Money whole = tables.read(WHOLE, row -> Sterling.pence(row.getLong(1)), part.holdId())
                .get(0);
        if (whole.isEqual(part.goes())) {
            tables.change(INSTEAD, pot, hold, part.holdId());
        } else {
            tables.change(BESIDE, pot, hold, Sterling.inPence(part.goes()), part.holdId());
            tables.change(REST, Sterling.inPence(part.goes()), part.holdId());
        }
    }

    private List<Part> parts(Collection<Long> potIds, LockModeType lock) {
        if (potIds.isEmpty()) {
            return List.of();
        }
        String now = lock == LockModeType.NONE ? "" : " FOR UPDATE";
        Map<Long, List<Held>> byLine = new LinkedHashMap<>();
        tables.read(HELD.formatted(Tables.marks(potIds.size())) + now, CarriedOrders::held, potIds.toArray())
                .forEach(held -> byLine.computeIfAbsent(held.lineId(), line -> new ArrayList<>())
                        .add(held));
        List<Part> parts = new ArrayList<>();
        byLine.forEach((line, held) -> share(entityManager.find(OrderLine.class, line, lock), held, potIds, parts));
        return parts;
    }

    /** What was drawn on last is for what comes last: so what remains to be delivered is set aside there. */
    private void share(OrderLine line, List<Held> lastFirst, Collection<Long> potIds, List<Part> parts) {
        Money rest = line.worthStillToDeliver();
        for (Held held : lastFirst) {
            Money goes = held.open().isGreaterThan(rest) ? rest : held.open();
            rest = rest.minus(goes);
            if (potIds.contains(held.potId()) && held.open().isPositive()) {
                parts.add(part(line, held, goes));
            }
        }
    }

    private Part part(OrderLine line, Held held, Money goes) {
        return new Part(
                held.order(),
                organisations.organisation(held.providerId()).name(),
                line.serviceName(),
                line.want().schedule().until(),
                line.occasions() > 1,
                held.potId(),
                held.holdId(),
                held.open().minus(goes),
                goes);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                Sterling.pence(row.getLong(6)));
    }

    private static <T> T must(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new BrokenInvariant("An order cannot be taken along: " + outcome.why());
        }
        return outcome.value();
    }
}
