package org.carepurse.holding;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.carepurse.time.WorkingDays;

/** What becomes of a payment that falls on a day when banks in England are closed. */
public enum WorkingDayRule {
    NEXT_WORKING_DAY(WorkingDays::onOrAfter),
    PREVIOUS_WORKING_DAY(WorkingDays::onOrBefore);

    private final UnaryOperator<LocalDate> moved;

    WorkingDayRule(UnaryOperator<LocalDate> moved) {
        this.moved = moved;
    }

    LocalDate move(LocalDate day) {
        return moved.apply(day);
    }
}
