package org.carepurse.report;

import static org.carepurse.ledger.AccountKind.AVAILABLE;
import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.UNALLOCATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.People;
import org.carepurse.ledger.AccountKind;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Draws up the statement of a stream's year from the journal: of its line, and of those that its money moved on from. */
@ApplicationScoped
class YearStatements {

    private static final String LINES =
            """
            WITH RECURSIVE mine (id) AS (
                SELECT id FROM funding_line WHERE id = ?
                UNION SELECT line.id FROM funding_line line JOIN mine ON line.goes_on_id = mine.id)
            SELECT id FROM mine ORDER BY id""";
    private static final String ENTRIES =
            """
            SELECT m.entry_id FROM journal_move m WHERE m.from_owner_id IN (%1$s)
            UNION SELECT m.entry_id FROM journal_move m WHERE m.to_owner_id IN (%1$s) ORDER BY entry_id""";
    private static final String OWNERS =
            "SELECT id FROM pot WHERE line_id IN (%1$s) UNION SELECT id FROM funding_line WHERE id IN (%1$s)";

    private final Tables tables;
    private final Flows flows;
    private final PurseMovements movements;
    private final People people;
    private final Clock clock;

    @Inject
    YearStatements(Tables tables, Flows flows, PurseMovements movements, People people, Clock clock) {
        this.tables = tables;
        this.flows = flows;
        this.movements = movements;
        this.people = people;
        this.clock = clock;
    }

    /** Every entry of the journal that has moved this year's money so far. */
    List<Long> entriesOf(long lineId) {
        List<Long> owners = numbers(OWNERS, lines(lineId));
        return numbers(ENTRIES, owners);
    }

    /** What these entries did, all others taken as before them. */
    YearStatement of(Plan plan, FundingLine year, Collection<Long> entries) {
        List<Long> lines = lines(year.id());
        List<Flow> all = lines.stream()
                .flatMap(line -> flows.ofLine(line, entries).stream())
                .toList();
        Map<Long, List<Flow>> byGoal = all.stream().collect(Collectors.groupingBy(Flow::goalId));
        return new YearStatement(
                plan.reference(),
                people.person(plan.holderId()).name(),
                year.stream(),
                plan.startsOn(),
                London.today(clock),
                line("", EnumSet.of(UNALLOCATED, AVAILABLE, HELD), all),
                line("", EnumSet.of(UNALLOCATED), byGoal.getOrDefault(Flows.NO_GOAL, List.of())),
                plan.goals().stream()
                        .filter(goal -> byGoal.containsKey(goal.id()))
                        .map(goal -> line(goal.title(), EnumSet.of(AVAILABLE, HELD), byGoal.get(goal.id())))
                        .toList(),
                movements.of(lines, entries));
    }

    private static StatementLine line(String goal, EnumSet<AccountKind> within, List<Flow> flows) {
        return StatementLine.of(goal, within, flows);
    }

    private List<Long> lines(long lineId) {
        return tables.read(LINES, row -> row.getLong(1), lineId);
    }

    private List<Long> numbers(String sql, List<Long> of) {
        String ours = of.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return tables.read(sql.formatted(ours), row -> row.getLong(1));
    }
}
