package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.YearToClose;

/**
 * One page of a commissioner's years, of one kind or the other.
 *
 * @param mayClose whether whoever looks may close years; who may only read is led to what was sealed
 */
public record YearsPage(
        List<YearToClose> toClose, List<ClosedYear> closed, boolean isClosed, boolean mayClose, int number, int last) {

    public boolean isEmpty() {
        return toClose.isEmpty() && closed.isEmpty();
    }

    public String of(ClosedYear year) {
        return mayClose ? "/years/of/" + year.plan() + "?line=" + year.line() : "/sealed-statements/of/" + year.plan();
    }

    public String path() {
        return isClosed ? "/years/closed" : "/years";
    }
}
