package org.carepurse.web.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.EndingList;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;

/**
 * Agreements that end, a page of them.
 *
 * @param moves finance, who has the money held otherwise; an auditor only looks
 * @param number of the page, from 1
 */
public record EndingsPage(List<EndingList.Task> tasks, LocalDate today, boolean moves, int number, int last) {

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, other -> "/endings?page=" + other);
    }

    public String move(EndingList.Task task) {
        return "/purses/" + task.plan() + "/holdings/of/" + task.line();
    }
}
