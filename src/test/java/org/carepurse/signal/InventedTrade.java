package org.carepurse.signal;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collections;
import org.carepurse.identity.InventedPeople;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;

/**
 * Orders, visits, invoices and payments on any day, written as rows: a rule reads rows, and no use case lets so much happen on so
 * many days of the past.
 */
final class InventedTrade {

    private final Tables tables;
    private final InventedPeople people;
    final long commissionerId;

    InventedTrade(CarePurseInstance instance) {
        this.tables = instance.get(Tables.class);
        this.people = InventedPeople.in(instance);
        this.commissionerId = people.commissionerId();
    }

    InventedPeople people() {
        return people;
    }

    /** An order with one line of £100 that is by the hour at £20. */
    long order(long holder, long provider, LocalDate placedOn) {
        return order(holder, provider, placedOn, Ids.next(), Ids.next(), 10_000, 2_000);
    }

    long order(
            long holder, long provider, LocalDate placedOn, long plan, long service, long costPence, long pricePence) {
        long id = Ids.next();
        row(
                "placed_order",
                "id, reference, commissioner_id, holder_id, plan_id, provider_id, placed_by, placed_at, state, version",
                id,
                reference("ORD", id),
                commissionerId,
                holder,
                plan,
                provider,
                holder,
                placedOn.atTime(12, 0),
                "ACCEPTED",
                1);
        row(
                "order_line",
                "id, order_id, position, service_name, unit, price_pence, price_kind, missed_percent, notice_days, occasions,"
                        + " cost_pence, delivered_hundredths, cancelled_hundredths, service_id, goal_id, quantity_hundredths,"
                        + " repeats, weekdays, first_day, last_day, kinship, note",
                id,
                id,
                0,
                "Support at home",
                "HOUR",
                pricePence,
                "PER_UNIT",
                0,
                0,
                1,
                costPence,
                0,
                0,
                service,
                1,
                100_000,
                "ONCE",
                "",
                placedOn,
                placedOn,
                "NOT_RELATED",
                "");
        return id;
    }

    /** So many hours given on one day. */
    void visit(long holder, long provider, long order, LocalDate on, int hours) {
        long id = Ids.next();
        row(
                "delivery",
                "id, reference, commissioner_id, holder_id, provider_id, line_id, delivered_on, quantity_hundredths, kind,"
                        + " notice_days, note, state, confirmed_hundredths, billed_hundredths, logged_by, logged_at, version",
                id,
                reference("DEL", id),
                commissionerId,
                holder,
                provider,
                order,
                on,
                100L * hours,
                "GIVEN",
                0,
                "",
                "WAITING",
                0,
                0,
                holder,
                on.atTime(18, 0),
                1);
    }

    /** Over one line for the day it was sent on. */
    long invoice(long holder, long provider, long order, LocalDate sentOn, long pence) {
        return invoice(holder, provider, order, sentOn, sentOn, pence, "APPROVED");
    }

    long invoice(
            long holder, long provider, long order, LocalDate sentOn, LocalDate servedOn, long pence, String state) {
        long id = Ids.next();
        row(
                "invoice",
                "id, reference, commissioner_id, holder_id, provider_id, order_id, number, number_key, likeness, revision,"
                        + " invoiced_on, state, written_by, sent_at, queued_at, version",
                id,
                reference("INV", id),
                commissionerId,
                holder,
                provider,
                order,
                "N" + id,
                "N" + id,
                "N" + id,
                0,
                sentOn,
                state,
                holder,
                sentOn.atTime(9, 0),
                sentOn.atTime(9, 0),
                1);
        row(
                "invoice_line",
                "id, invoice_id, position, order_line_id, served_from, served_to, quantity_hundredths, unit_price_pence,"
                        + " claimed_pence, approved_hundredths, approved_pence, waived",
                id,
                id,
                0,
                order,
                servedOn,
                servedOn,
                100,
                pence,
                pence,
                0,
                0,
                "");
        return id;
    }

    void row(String table, String columns, Object... values) {
        String sql = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(values.length, "?")));
        tables.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int index = 0; index < values.length; index++) {
                    insert.setObject(index + 1, values[index]);
                }
                return insert.executeUpdate();
            }
        });
    }

    static String reference(String kind, long id) {
        String number = Long.toString(id, Character.MAX_RADIX).toUpperCase(java.util.Locale.ROOT);
        return kind + "-" + number.substring(Math.max(0, number.length() - 12));
    }
}
