package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovement;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.PlanState;
import org.joda.money.Money;

/**
 * A purse: the balance first, then the week to come, goal by goal, and every movement.
 *
 * @param isMine the holder looks at their own
 * @param acts the holder, or someone who acts for them
 * @param grants they answer for the commissioner's money
 * @param done the key of what was just done; empty for nothing
 */
public record PursePage(
        Purse purse, ThisWeek week, Movements movements, boolean isMine, boolean acts, boolean grants, String done) {

    /**
     * One page of what happened to the money.
     *
     * @param number from 1
     */
    public record Movements(List<PurseMovement> rows, PurseMovements.Order order, int number, int last) {}

    public String path() {
        return "/purses/" + purse.plan();
    }

    /** They may sort, move and order now. */
    public boolean usesNow() {
        return acts && purse.state() == PlanState.APPROVED;
    }

    /** Money is there that no goal has, and they may sort it. */
    public boolean sortsNow() {
        return usesNow() && hasWaiting();
    }

    /** There is money to move, and another goal to move it to. */
    public boolean movesNow() {
        return usesNow() && purse.goals().size() > 1 && left().isPositive();
    }

    public boolean addsMoneyNow() {
        return grants && purse.state() == PlanState.APPROVED;
    }

    /** What is left to order with: sorted into goals, and neither set aside nor paid. */
    public Money left() {
        return purse.balance().available();
    }

    public boolean hasWaiting() {
        return purse.unallocated().isPositive();
    }
}
