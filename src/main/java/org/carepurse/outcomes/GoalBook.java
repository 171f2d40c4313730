package org.carepurse.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.disclosure.SmallNumbers;
import org.carepurse.disclosure.ToldList;
import org.carepurse.table.HeavyQuestions;

/** What is known of the goals and the money of those whose plans began in one year. */
@ApplicationScoped
class GoalBook {

    private static final String BEGAN =
            "p.commissioner_id = ? AND p.starts_on BETWEEN ? AND ? AND p.state IN ('APPROVED', 'ENDED')";

    private static final String PEOPLE = "SELECT COUNT(*) FROM plan p WHERE " + BEGAN;

    private static final String SPENT =
            "SELECT COALESCE(SUM(b.spent_pence), 0) FROM plan p JOIN pot ON pot.plan_id = p.id"
                    + " JOIN pot_balance b ON b.pot_id = pot.id WHERE " + BEGAN;

    /** A goal is reached when its latest progress is all the way, which is 10. */
    private static final String GOALS =
            """
            SELECT COUNT(*), COALESCE(SUM(goals.reached), 0), COALESCE(SUM(goals.pence), 0), COUNT(DISTINCT goals.plan_id),
                   COUNT(DISTINCT CASE WHEN goals.reached THEN goals.plan_id END)
              FROM (SELECT c.plan_id, c.goal_id, COALESCE(c.latest_value, c.first_value) >= 10 AS reached,
                           COALESCE(SUM(b.spent_pence), 0) AS pence
                      FROM measured_change c JOIN plan p ON p.id = c.plan_id AND p.state IN ('APPROVED', 'ENDED')
                      LEFT JOIN pot ON pot.goal_id = c.goal_id LEFT JOIN pot_balance b ON b.pot_id = pot.id
                     WHERE c.commissioner_id = ? AND c.began_in = ? AND c.gauge = 'GOAL_PROGRESS'
                     GROUP BY c.plan_id, c.goal_id, reached) goals""";

    private record Goals(long known, long reached, long pence, long people, long peopleWhoReached) {

        GoalsReached told(SmallNumbers small) {
            ToldList told = small.inList(peopleWhoReached, people - peopleWhoReached);
            boolean isTold = told.figures().stream().allMatch(each -> each.isPresent())
                    && told.total().isPresent();
            return isTold ? GoalsReached.of(known, reached, pence) : GoalsReached.keptBack();
        }
    }

    private final HeavyQuestions records;

    @Inject
    GoalBook(HeavyQuestions records) {
        this.records = records;
    }

    /** How many plans began; each is of one person. */
    long people(OutcomesQuestion asked) {
        return number(PEOPLE, asked);
    }

    long spentPence(OutcomesQuestion asked) {
        return number(SPENT, asked);
    }

    GoalsReached goals(OutcomesQuestion asked, SmallNumbers small) {
        return records.read(
                        GOALS,
                        row -> new Goals(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                        asked.commissionerId(),
                        asked.began().startsIn())
                .get(0)
                .told(small);
    }

    private long number(String sql, OutcomesQuestion asked) {
        return records.read(
                        sql,
                        row -> row.getLong(1),
                        asked.commissionerId(),
                        asked.began().firstDay(),
                        asked.began().lastDay())
                .get(0);
    }
}
