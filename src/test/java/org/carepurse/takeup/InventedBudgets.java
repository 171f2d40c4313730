package org.carepurse.takeup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;

/**
 * Hundreds of people with budgets that began and ended on any day, written as rows since no use case can have done so many
 * things on so many days.
 */
public final class InventedBudgets {

    private static final int AT_ONCE = 500;

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("person", "id, reference, name, email, language, born_on, commissioner_id, invented, version");
        TABLES.put(
                "plan",
                "id, reference, holder_id, commissioner_id, coordinator_id, starts_on, ends_on, state, sent_back_because,"
                        + " first_approved_on, ended_on, review_grace_days, version");
        TABLES.put("goal", "id, reference, plan_id, place_in_plan, title, own_words, actions");
        TABLES.put(
                "planned_cost",
                "id, reference, plan_id, goal_id, stream, category, what, quantity, unit, unit_price_pence, how_often,"
                        + " amount_pence");
        TABLES.put(
                "funding_line",
                "id, reference, commissioner_id, plan_id, stream, holding, ring_fenced, draw_order, standing, is_open,"
                        + " version");
        TABLES.put(
                "holding_move",
                "id, reference, commissioner_id, plan_id, from_line_id, to_line_id, pace, reason, state, proposed_on,"
                        + " proposed_by, ended_on, there_pence, set_aside_pence, promised_pence, version");
    }

    private final Tables tables;
    private final long commissionerId;
    private final long coordinatorId;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    public InventedBudgets(CarePurseInstance instance, InventedPeople people) {
        this.tables = instance.get(Tables.class);
        this.commissionerId = people.commissionerId();
        this.coordinatorId = people.finance().personId();
        TABLES.keySet().forEach(table -> rows.put(table, new ArrayList<>()));
    }

    /** Adults, born in 1960. */
    public List<Long> people(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> person(LocalDate.of(1960, 1, 1)))
                .toList();
    }

    public long person(LocalDate bornOn) {
        long id = Ids.next();
        add(
                "person",
                id,
                reference(id),
                "Holder " + id,
                id + "@example.org",
                "ENGLISH",
                bornOn,
                commissionerId,
                true,
                0);
        return id;
    }

    /** A notional health budget with something to pay for every week. */
    public void ongoing(long person, String from, String to) {
        budget(person, FundingStream.CONTINUING_HEALTHCARE, Holding.NOTIONAL, from, to);
    }

    public void budget(long person, FundingStream stream, Holding holding, String from, String to) {
        long plan = plan(person, from, to, null);
        cost(plan, stream, "WEEKLY");
        line(plan, stream, holding, "OPEN");
    }

    /** The same, ended before its last day. */
    public void ended(long person, String from, String to, String endedOn) {
        long plan = plan(person, from, to, endedOn);
        cost(plan, FundingStream.CONTINUING_HEALTHCARE, "WEEKLY");
        line(plan, FundingStream.CONTINUING_HEALTHCARE, Holding.NOTIONAL, "OPEN");
    }

    /** Something that is paid for once. */
    public void once(long person, String on) {
        long plan = plan(person, on, LocalDate.parse(on).plusMonths(6).toString(), null);
        cost(plan, FundingStream.WHEELCHAIR, "ONCE");
        line(plan, FundingStream.WHEELCHAIR, Holding.NOTIONAL, "OPEN");
    }

    /** Ongoing, notional at first, and from that day on in the person's own account. */
    public void moved(long person, String from, String to, String movedOn) {
        long plan = plan(person, from, to, null);
        cost(plan, FundingStream.CONTINUING_HEALTHCARE, "WEEKLY");
        long left = line(plan, FundingStream.CONTINUING_HEALTHCARE, Holding.NOTIONAL, "LEFT");
        long came = line(plan, FundingStream.CONTINUING_HEALTHCARE, Holding.OWN_ACCOUNT, "OPEN");
        long id = Ids.next();
        LocalDate day = LocalDate.parse(movedOn);
        add(
                "holding_move",
                id,
                reference(id),
                commissionerId,
                plan,
                left,
                came,
                "AT_ONCE",
                "as asked",
                "DONE",
                day,
                coordinatorId,
                day,
                0L,
                0L,
                0L,
                0);
    }

    /** Lets the database know of all of it. */
    public void write() {
        tables.with(connection -> {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                write(connection, table.getKey(), table.getValue(), rows.get(table.getKey()));
            }
            return null;
        });
        rows.values().forEach(List::clear);
    }

    private static void write(Connection connection, String table, String columns, List<Object[]> rows)
            throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            String row = "(" + Tables.marks(some.get(0).length) + ")";
            String into = "INSERT INTO " + table + " (" + columns + ") VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), row));
            try (PreparedStatement statement = connection.prepareStatement(into)) {
                int mark = 0;
                for (Object[] values : some) {
                    for (Object value : values) {
                        statement.setObject(++mark, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    private long plan(long person, String from, String to, String endedOn) {
        long id = Ids.next();
        add(
                "plan",
                id,
                reference(id),
                person,
                commissionerId,
                coordinatorId,
                LocalDate.parse(from),
                LocalDate.parse(to),
                endedOn == null ? "APPROVED" : "ENDED",
                "",
                LocalDate.parse(from),
                endedOn == null ? null : LocalDate.parse(endedOn),
                28,
                0);
        return id;
    }

    private void cost(long plan, FundingStream stream, String howOften) {
        long goal = Ids.next();
        add("goal", goal, reference(goal), plan, 1, "Getting about", "", "");
        long id = Ids.next();
        add(
                "planned_cost",
                id,
                reference(id),
                plan,
                goal,
                stream.name(),
                "PHYSIOTHERAPY",
                "Support",
                1,
                "session",
                4_000L,
                howOften,
                4_000L);
    }

    private long line(long plan, FundingStream stream, Holding holding, String standing) {
        long id = Ids.next();
        add(
                "funding_line",
                id,
                reference(id),
                commissionerId,
                plan,
                stream.name(),
                holding.name(),
                true,
                1,
                standing,
                "OPEN".equals(standing) ? 1 : null,
                0);
        return id;
    }

    private void add(String table, Object... values) {
        rows.get(table).add(values);
    }

    private static String reference(long id) {
        return Long.toString(id, Character.MAX_RADIX);
    }
}
