package org.carepurse.web.order;

import java.util.Arrays;
import org.carepurse.order.OrderFilter;

/** Reads which part of a list is asked for. Whatever cannot be meant shows the beginning of all of it. */
final class ListQuery {

    private ListQuery() {}

    static OrderFilter filter(String typed) {
        return Arrays.stream(OrderFilter.values())
                .filter(filter -> filter.name().equals(typed))
                .findFirst()
                .orElse(OrderFilter.ALL);
    }

    static int page(String typed, int last) {
        boolean readable = typed != null && typed.matches("\\d{1,6}");
        return readable ? Math.max(1, Math.min(last, Integer.parseInt(typed))) : 1;
    }
}
