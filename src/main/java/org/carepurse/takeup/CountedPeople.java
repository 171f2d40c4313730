package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.SignedIn;
import org.carepurse.table.Tables;

/** Leads from a number of a return to the people it is made of, and to the budgets for which each is counted. */
@ApplicationScoped
public class CountedPeople {

    private static final String PEOPLE =
            """
            SELECT counted.person_id, person.reference, person.name, counted.way, counted.age, counted.cohort
              FROM counted_person counted JOIN person ON person.id = counted.person_id
             WHERE counted.return_id = ? AND counted.rule = ? AND counted.way IN (%s) AND counted.age IN (%s)
               AND counted.cohort IN (%s) AND counted.person_id > COALESCE((SELECT id FROM person WHERE reference = ?), 0)
             ORDER BY counted.person_id LIMIT ?""";
    private static final String BUDGETS =
            """
            SELECT counted.person_id, plan.reference, line.stream, counted.holding, counted.one_off, counted.held_from,
                   counted.held_to
              FROM counted_budget counted JOIN funding_line line ON line.id = counted.line_id
              JOIN plan ON plan.id = line.plan_id
             WHERE counted.return_id = ? AND counted.rule = ? AND counted.person_id IN (%s)
             ORDER BY counted.person_id, counted.held_from, counted.line_id""";

    private record Counted(long id, CountedRow row) {}

    private record Budget(long personId, CountedRow.Because because) {}

    private final ReturnReading returns;
    private final Tables tables;

    @Inject
    CountedPeople(ReturnReading returns, Tables tables) {
        this.returns = returns;
        this.tables = tables;
    }

    /**
     * In the order in which they were enrolled.
     *
     * @param after the reference of the person to go on after; empty for the first
     */
    public List<CountedRow> list(SignedIn who, String reference, Asked asked, String after, int atMost) {
        long returnId = returns.find(who, reference).id();
        List<Counted> people = people(returnId, asked, after, atMost);
        Map<Long, List<CountedRow.Because>> because = because(returnId, asked.rule(), people);
        return people.stream()
                .map(one -> with(one.row(), because.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<Counted> people(long returnId, Asked asked, String after, int atMost) {
        List<String> ways = names(asked.way(), Way.values());
        List<String> ages = names(asked.age(), AgeGroup.values());
        List<String> cohorts = asked.care() == null
                ? Arrays.stream(FundingStream.values()).map(Enum::name).toList()
                : asked.care().streams();
        List<Object> values = new ArrayList<>(List.of(returnId, asked.rule().name()));
        Stream.of(ways, ages, cohorts).forEach(values::addAll);
        values.add(after);
        values.add((long) atMost);
        return tables.read(
                PEOPLE.formatted(Tables.marks(ways.size()), Tables.marks(ages.size()), Tables.marks(cohorts.size())),
                row -> new Counted(
                        row.getLong(1),
                        new CountedRow(
                                row.getString(2),
                                row.getString(3),
                                Way.valueOf(row.getString(4)),
                                AgeGroup.valueOf(row.getString(5)),
                                FundingStream.valueOf(row.getString(6)),
                                List.of())),
                values.toArray());
    }

    private Map<Long, List<CountedRow.Because>> because(long returnId, CountingRule rule, List<Counted> people) {
        List<Object> values = new ArrayList<>(List.of(returnId, rule.name()));
        people.forEach(one -> values.add(one.id()));
        return tables
                .read(BUDGETS.formatted(Tables.marks(people.size())), CountedPeople::budget, values.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Budget::personId, Collectors.mapping(Budget::because, Collectors.toList())));
    }

    private static Budget budget(ResultSet row) throws SQLException {
        return new Budget(
                row.getLong(1),
                new CountedRow.Because(
                        row.getString(2),
                        FundingStream.valueOf(row.getString(3)),
                        Holding.valueOf(row.getString(4)),
                        row.getInt(5) == 1,
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)));
    }

    private static CountedRow with(CountedRow row, List<CountedRow.Because> because) {
        return new CountedRow(row.person(), row.name(), row.way(), row.age(), row.cohort(), because);
    }

    private static List<String> names(Enum<?> one, Enum<?>[] all) {
        return one == null ? Arrays.stream(all).map(Enum::name).toList() : List.of(one.name());
    }
}
