package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/** Leads from what was delivered, and from what a unit cost, down to the deliveries and their orders. */
@ApplicationScoped
public class DeliveriesBehind {

    /**
     * @param asked its groups say nothing here
     * @param of only what was given of it; null for all
     */
    public record Question(SpendingQuestion asked, UnitKind of) {}

    private static final String LIST =
            """
            SELECT d.delivered_on, d.id, d.reference, purchase.reference, COALESCE(provider.name, ''), ordered.service_name, holder.name,
                   ordered.unit, d.summed_hundredths, ordered.price_pence,
                   (SELECT SUM(kept.pence) FROM spending_delivered kept JOIN pot ON pot.id = kept.pot_id
                      JOIN funding_line fund ON fund.id = pot.line_id
                     WHERE kept.delivery_id = d.id AND (? IS NULL OR fund.stream = ?) AND (? IS NULL OR fund.holding = ?)) AS pence
              FROM delivery d JOIN order_line ordered ON ordered.id = d.line_id
              JOIN placed_order purchase ON purchase.id = ordered.order_id JOIN plan ON plan.id = purchase.plan_id
              JOIN service ON service.id = ordered.service_id JOIN person holder ON holder.id = d.holder_id
              LEFT JOIN provider ON provider.id = d.provider_id
             WHERE d.commissioner_id = ? AND d.delivered_on >= ? AND d.delivered_on <= ?
               AND (d.delivered_on < ? OR d.delivered_on = ? AND d.id < ?)%s
            HAVING pence > 0 ORDER BY d.delivered_on DESC, d.id DESC LIMIT ?""";
    private static final String OF_UNIT = " AND service.category = ? AND ordered.unit = ? AND d.kind = 'GIVEN'";

    private final Tables tables;
    private final Access access;

    @Inject
    DeliveriesBehind(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Newest first, from the place given on, as they were counted. */
    public List<DeliveredPart> list(SignedIn who, Question question, DeliveredPart.Place before, int atMost) {
        SpendingQuestion asked = question.asked();
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
        List<Object> values = new ArrayList<>();
        values.add(asked.stream());
        values.add(asked.stream());
        values.add(asked.holding());
        values.add(asked.holding());
        values.add(asked.commissionerId());
        values.add(asked.months().first().atDay(1));
        values.add(asked.months().last().atEndOfMonth());
        values.add(before.on());
        values.add(before.on());
        values.add(before.id());
        String only = "";
        if (asked.part() != null) {
            only += " AND " + asked.part().subject().told("d.provider_id") + " = ?";
            values.add(asked.part().of());
        }
        if (question.of() != null) {
            only += OF_UNIT;
            values.add(question.of().category());
            values.add(question.of().unit());
        }
        values.add((long) atMost);
        return tables.read(LIST.formatted(only), DeliveriesBehind::part, values.toArray());
    }

    private static DeliveredPart part(ResultSet row) throws SQLException {
        return new DeliveredPart(
                new DeliveredPart.Place(row.getObject(1, LocalDate.class), row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                Sterling.pence(row.getLong(10)),
                Sterling.pence(row.getLong(11)));
    }
}
