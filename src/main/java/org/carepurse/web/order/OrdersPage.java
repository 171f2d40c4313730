package org.carepurse.web.order;

import java.util.List;
import org.carepurse.order.OrderFilter;
import org.carepurse.web.component.SummaryList;

/**
 * A list of orders.
 *
 * @param cards one for each order, with a link to it
 * @param path where the list is: {@code /orders}
 * @param news what providers could not do lately, in sentences
 * @param requests what waits for approval or was decided, a row each; null when there is nothing
 */
public record OrdersPage(
        String path,
        List<SummaryList> cards,
        OrderFilter filter,
        int current,
        int last,
        List<String> news,
        SummaryList requests) {

    static final int ON_A_PAGE = 20;

    static int pages(long orders) {
        return (int) Math.max(1, (orders + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** The address of a page of this list. */
    public String page(int number) {
        return path + "?show=" + filter + "&page=" + number;
    }

    /** Lists that are new to the reader are easier to take in without a filter. */
    public boolean isEmptyAtAll() {
        return cards.isEmpty() && filter == OrderFilter.ALL;
    }
}
