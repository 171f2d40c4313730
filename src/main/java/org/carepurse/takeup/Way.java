package org.carepurse.takeup;

import java.util.Set;
import org.carepurse.budget.HoldingType;

/** How a person's budget is held as the returns tell it: in one way, or in several at once. */
public enum Way {
    NOTIONAL,
    THIRD_PARTY,
    DIRECT_PAYMENT,
    COMBINATION;

    static Way of(Set<HoldingType> types) {
        return types.size() > 1 ? COMBINATION : valueOf(types.iterator().next().name());
    }
}
