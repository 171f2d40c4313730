package org.carepurse.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanState;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * All the money of one plan as its holder sees it, at one moment: what no goal has yet, line by line, and what each goal
 * has left, set aside and paid.
 *
 * @param plan the plan's reference, by which the purse is named too
 * @param holder the holder's name
 */
public record Purse(
        String plan,
        PlanState state,
        long holderId,
        String holder,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Line> lines,
        List<ForGoal> goals) {

    /**
     * One funding line.
     *
     * @param promised what was granted and has still to be paid in; nothing where the commissioner keeps the money
     * @param sorted all that goals were given from it, whether left, set aside or paid
     * @param open whether money is held under it now; otherwise it has moved on
     */
    public record Line(
            long id,
            String reference,
            FundingStream stream,
            Holding holding,
            boolean ringFenced,
            int drawOrder,
            Money promised,
            Money unallocated,
            Money sorted,
            boolean open) {

        /** Nothing is held under it, and nothing ever was: money may be on its way to it. */
        public boolean isEmpty() {
            return !open && granted().isZero();
        }

        public Money granted() {
            return promised.plus(unallocated).plus(sorted);
        }

        /** Whether the person may add money of their own: by law, and where the commissioner keeps the line. */
        public boolean takesTopUps() {
            return stream.takesTopUps();
        }
    }

    /** What one goal has from one line. */
    public record FromLine(long potId, String reference, Line line, Balance balance) {}

    /** What one goal has in all. */
    public record ForGoal(long goalId, String reference, String title, List<FromLine> pots) {

        public Balance balance() {
            return pots.stream().map(FromLine::balance).reduce(Balance.NONE, Balance::plus);
        }

        public Money from(Line line) {
            return pots.stream()
                    .filter(pot -> pot.line().id() == line.id())
                    .map(pot -> pot.balance().available())
                    .reduce(Sterling.NONE, Money::plus);
        }
    }

    /** What all goals together have. */
    public Balance balance() {
        return goals.stream().map(ForGoal::balance).reduce(Balance.NONE, Balance::plus);
    }

    /** What was granted and has still to be paid in. */
    public Money promised() {
        return lines.stream().map(Line::promised).reduce(Sterling.NONE, Money::plus);
    }

    /** What no goal has been given yet. */
    public Money unallocated() {
        return lines.stream().map(Line::unallocated).reduce(Sterling.NONE, Money::plus);
    }

    /** Everything that was ever granted to the plan. */
    public Money granted() {
        return promised().plus(unallocated()).plus(balance().allocated());
    }

    public boolean isFunded() {
        return !lines.isEmpty();
    }

    public Optional<Line> line(String reference) {
        return lines.stream().filter(line -> line.reference().equals(reference)).findFirst();
    }

    public Optional<ForGoal> goal(String reference) {
        return goals.stream().filter(goal -> goal.reference().equals(reference)).findFirst();
    }
}
