package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.carepurse.careplan.Goal;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Shares;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * How a holder last sorted each line's money into goals: what is paid in later is sorted in the same proportions, until
 * they sort it otherwise or ask for it to stop. What was sorted so can be moved as any other.
 */
@ApplicationScoped
public class SortingHabits {

    /**
     * @param goal the goal's reference
     * @param weight what it was given when the line was last sorted, against which its share is measured
     */
    public record Part(long goalId, String goal, String title, Money weight) {}

    private static final String PARTS =
            """
            SELECT goal.id, goal.reference, goal.title, habit.weight_pence
              FROM sorting_habit habit JOIN goal ON goal.id = habit.goal_id
             WHERE habit.line_id = ?1 ORDER BY goal.place_in_plan, goal.id
            """;

    private final EntityManager entityManager;
    private final FundingLines lines;
    private final Ledger ledger;

    @Inject
    SortingHabits(EntityManager entityManager, FundingLines lines, Ledger ledger) {
        this.entityManager = entityManager;
        this.lines = lines;
        this.ledger = ledger;
    }

    /** Empty when the line was never sorted, or the holder wants to sort what comes in themselves. */
    public List<Part> of(long lineId) {
        List<?> rows =
                entityManager.createNativeQuery(PARTS).setParameter(1, lineId).getResultList();
        return rows.stream()
                .map(Row::of)
                .map(row -> new Part(row.number(0), row.text(1), row.text(2), row.pence(3)))
                .toList();
    }

    /** Gives goals their shares of what has just been paid in; does nothing where there is no habit. Part of an act. */
    public void sortAsBefore(long lineId, Money paidIn, Occasion occasion) {
        List<Part> parts = of(lineId);
        if (parts.isEmpty()) {
            return;
        }
        List<Money> shares =
                Shares.inProportion(paidIn, parts.stream().map(Part::weight).toList());
        FundingLine line = entityManager.find(FundingLine.class, lineId);
        for (int place = 0; place < parts.size(); place++) {
            if (shares.get(place).isPositive()) {
                give(line, parts.get(place), shares.get(place), occasion.part("share " + (place + 1)));
            }
        }
    }

    void remember(FundingLine line, Map<Goal, Money> shares) {
        forget(line);
        shares.forEach((goal, share) -> entityManager
                .createNativeQuery("INSERT INTO sorting_habit (line_id, goal_id, weight_pence) VALUES (?1, ?2, ?3)")
                .setParameter(1, line.id())
                .setParameter(2, goal.id())
                .setParameter(3, Sterling.inPence(share))
                .executeUpdate());
    }

    void forget(FundingLine line) {
        entityManager
                .createNativeQuery("DELETE FROM sorting_habit WHERE line_id = ?1")
                .setParameter(1, line.id())
                .executeUpdate();
    }

    private void give(FundingLine line, Part part, Money share, Occasion occasion) {
        Goal goal = entityManager.find(Goal.class, part.goalId());
        Outcome<?> given = ledger.allocate(line.id(), lines.potFor(goal, line).id(), share, occasion);
        if (!given.isDone()) {
            throw new BrokenInvariant("Sorting %s into %s was refused: %s".formatted(share, part.goal(), given.why()));
        }
    }
}
