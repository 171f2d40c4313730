package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody with budgets, as counting looks at them.
 *
 * @param bornOn null when nobody knows
 */
record Holder(long id, LocalDate bornOn, List<HeldBudget> budgets) {

    Holder {
        budgets = budgets.stream().filter(HeldBudget::isHeldAtAll).toList();
    }
}
