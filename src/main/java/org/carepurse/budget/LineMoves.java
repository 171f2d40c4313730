package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** What moving a stream's money to another holding does to its funding lines. Part of a larger act that has locked the plan. */
@ApplicationScoped
public class LineMoves {

    private final EntityManager entityManager;
    private final FundingLines lines;
    private final SortingHabits habits;

    @Inject
    LineMoves(EntityManager entityManager, FundingLines lines, SortingHabits habits) {
        this.entityManager = entityManager;
        this.lines = lines;
        this.habits = habits;
    }

    /** @throws NotFound when the plan has no such line */
    public FundingLine line(Plan plan, String reference) {
        return lines.of(plan, reference);
    }

    public FundingLine numbered(long lineId) {
        return entityManager.find(FundingLine.class, lineId);
    }

    /**
     * The line to which the money is to move; it has none yet. Refuses {@code stream-held-so-already} when the stream has
     * another open line that is held so.
     */
    public Outcome<FundingLine> prepare(Plan plan, FundingLine from, Holding otherwise) {
        boolean there = lines.of(plan).stream()
                .anyMatch(line -> line.id() != from.id()
                        && line.standing() == LineStanding.OPEN
                        && line.stream() == from.stream()
                        && line.holding() == otherwise);
        if (there) {
            return Outcome.refused(Refusal.because("stream-held-so-already", "line", from.reference()));
        }
        FundingLine coming = new FundingLine(from, otherwise);
        entityManager.persist(coming);
        entityManager.flush();
        return Outcome.done(coming);
    }

    /** From now on the money is held under the other line; what is paid in there is sorted as it was here. */
    public void switchOver(FundingLine from, FundingLine to) {
        from.goOnTo(to);
        entityManager.flush();
        to.begin();
        entityManager.flush();
        entityManager
                .createNativeQuery("UPDATE sorting_habit SET line_id = ?1 WHERE line_id = ?2")
                .setParameter(1, to.id())
                .setParameter(2, from.id())
                .executeUpdate();
    }

    public Plan planOf(FundingLine line) {
        return entityManager.find(Plan.class, line.planId());
    }

    /** Where the money is held now that was held under this line once. */
    public FundingLine whereNow(FundingLine line) {
        return line.goesOnId().map(this::numbered).map(this::whereNow).orElse(line);
    }

    /** What is paid in on this line is sorted into these pots' goals, in these proportions. */
    public void sortAlike(FundingLine to, Map<Pot, Money> shares) {
        Map<Goal, Money> goals = new LinkedHashMap<>();
        shares.forEach((pot, share) -> goals.put(entityManager.find(Goal.class, pot.goalId()), share));
        habits.remember(to, goals);
    }

    /** Nothing will be held under it after all. */
    public void drop(FundingLine coming) {
        coming.leave();
    }

    public List<Pot> potsOf(FundingLine line) {
        return entityManager
                .createQuery("SELECT pot FROM Pot pot WHERE pot.lineId = :line ORDER BY pot.id", Pot.class)
                .setParameter("line", line.id())
                .getResultList();
    }

    /** The same goal's pot under another line, made now when there is none. */
    public Pot potFor(Pot old, FundingLine line) {
        Pot pot = lines.potFor(entityManager.find(Goal.class, old.goalId()), line);
        entityManager.flush();
        return pot;
    }
}
