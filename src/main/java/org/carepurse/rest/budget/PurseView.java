package org.carepurse.rest.budget;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;

/** All the money of one plan at one moment, in pence: what is still to be paid in, what no goal has yet, and what each goal has. */
public record PurseView(
        String plan,
        LocalDate startsOn,
        LocalDate endsOn,
        BalanceView balance,
        long promisedPence,
        long unallocatedPence,
        List<PurseLineView> lines,
        List<PurseGoalView> goals) {

    /** @param availablePence left to spend; @param heldPence set aside by orders; @param spentPence owed or paid */
    public record BalanceView(long availablePence, long heldPence, long spentPence) {

        static BalanceView of(Balance balance) {
            return new BalanceView(
                    Sterling.inPence(balance.available()),
                    Sterling.inPence(balance.held()),
                    Sterling.inPence(balance.spent()));
        }
    }

    public record PurseLineView(
            String reference,
            FundingStream stream,
            Holding holding,
            boolean ringFenced,
            int drawOrder,
            long promisedPence,
            long unallocatedPence) {}

    public record PurseGoalView(String reference, String title, BalanceView balance, List<PotView> pots) {}

    public record PotView(String reference, String line, BalanceView balance) {}

    static PurseView of(Purse purse) {
        return new PurseView(
                purse.plan(),
                purse.startsOn(),
                purse.endsOn(),
                BalanceView.of(purse.balance()),
                Sterling.inPence(purse.promised()),
                Sterling.inPence(purse.unallocated()),
                purse.lines().stream().map(PurseView::line).toList(),
                purse.goals().stream().map(PurseView::goal).toList());
    }

    private static PurseLineView line(Purse.Line line) {
        return new PurseLineView(
                line.reference(),
                line.stream(),
                line.holding(),
                line.ringFenced(),
                line.drawOrder(),
                Sterling.inPence(line.promised()),
                Sterling.inPence(line.unallocated()));
    }

    private static PurseGoalView goal(Purse.ForGoal goal) {
        return new PurseGoalView(
                goal.reference(),
                goal.title(),
                BalanceView.of(goal.balance()),
                goal.pots().stream().map(PurseView::pot).toList());
    }

    private static PotView pot(Purse.FromLine pot) {
        return new PotView(pot.reference(), pot.line().reference(), BalanceView.of(pot.balance()));
    }
}
