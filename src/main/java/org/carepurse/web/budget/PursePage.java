package org.carepurse.web.budget;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovement;
import org.carepurse.budget.PurseMovements;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * A purse: the balance first, then goal by goal, then every movement.
 *
 * @param isMine the holder looks at their own
 * @param maySort the holder, or someone who acts for them
 * @param done the key of what was just done; empty for nothing
 */
public record PursePage(
        Purse purse, boolean isMine, boolean maySort, List<PurseMovement> movements, PurseMovements.Order order, int number,
        int last, String done, LocalDate today) {

    public String path() {
        return "/purses/" + purse.plan();
    }

    /** Money is there that no goal has, and they may sort it. */
    public boolean sortsNow() {
        return maySort && purse.unallocated().isPositive();
    }

    /** There is money to move, and another goal to move it to. */
    public boolean movesNow() {
        return maySort && purse.goals().size() > 1 && purse.balance().available().isPositive();
    }

    /** What is left to order with: sorted into goals, and neither set aside nor paid. */
    public Money left() {
        return purse.balance().available();
    }

    public boolean hasWaiting() {
        return purse.unallocated().isGreaterThan(Sterling.NONE);
    }
}
