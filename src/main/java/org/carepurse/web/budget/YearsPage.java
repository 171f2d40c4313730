package org.carepurse.web.budget;

import java.util.List;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.YearToClose;

/** One page of a commissioner's years, of one kind or the other. */
public record YearsPage(List<YearToClose> toClose, List<ClosedYear> closed, boolean isClosed, int number, int last) {

    public boolean isEmpty() {
        return toClose.isEmpty() && closed.isEmpty();
    }

    public String path() {
        return isClosed ? "/years/closed" : "/years";
    }
}
