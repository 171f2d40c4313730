package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.time.FinancialYear;

/** Writes down the first and the latest answers of a plan, each time one is entered, so that many plans can be compared. */
@ApplicationScoped
class Comparing {

    private record Line(Gauge gauge, String ofWhat, Long goalId) {}

    private static final String WRITE =
            "INSERT INTO measured_change (plan_id, gauge, of_what, goal_id, commissioner_id,"
                    + " began_in, first_value, latest_value) VALUES ";

    private final Tables tables;
    private final MeasureBook book;

    @Inject
    Comparing(Tables tables, MeasureBook book) {
        this.tables = tables;
        this.book = book;
    }

    void compare(Plan plan) {
        Map<Line, List<BigDecimal>> lines = new LinkedHashMap<>();
        book.of(plan.id()).standing().forEach(one -> {
            for (Gauge gauge : Gauge.values()) {
                gauge.of(one.sheet())
                        .ifPresent(value -> lines.computeIfAbsent(line(plan, gauge, one), line -> new ArrayList<>())
                                .add(value));
            }
        });
        int beganIn = FinancialYear.of(plan.startsOn()).startsIn();
        Journey journey = new Journey();
        journey.change("DELETE FROM measured_change WHERE plan_id = ?", List.of(plan.id()));
        journey.add(
                WRITE,
                lines.entrySet().stream()
                        .map(line -> row(plan, beganIn, line.getKey(), line.getValue()))
                        .toList());
        tables.send(journey);
    }

    private static Line line(Plan plan, Gauge gauge, Measured one) {
        Long goalId = one.goalId().orElse(null);
        String goal = plan.goals().stream()
                .filter(each -> Objects.equals(each.id(), goalId))
                .map(Goal::reference)
                .findFirst()
                .orElse("");
        return new Line(gauge, goalId == null ? one.given().star() : goal, goalId);
    }

    private static Object[] row(Plan plan, int beganIn, Line line, List<BigDecimal> values) {
        return new Object[] {
            plan.id(),
            line.gauge().name(),
            line.ofWhat(),
            line.goalId(),
            plan.commissionerId(),
            beganIn,
            values.get(0),
            values.size() > 1 ? values.get(values.size() - 1) : null
        };
    }
}
