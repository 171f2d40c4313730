package org.carepurse.web.invoice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.invoice.ExceptionQueue;
import org.carepurse.invoice.ExceptionRow;
import org.carepurse.web.frame.Paging;

/** The queue of exceptions, as filtered. */
public record ToCheckPage(
        ExceptionQueue.Filter filter,
        ExceptionQueue.Size size,
        List<ExceptionRow> rows,
        boolean mayResolve,
        boolean isDone,
        LocalDate today,
        int current) {

    public int last() {
        return Math.max(1, (int) ((size.number() + Paging.ROWS - 1) / Paging.ROWS));
    }

    public String reason() {
        return filter.reason() == null ? "" : filter.reason().name();
    }

    public String address(int number) {
        return "/invoices/to-check?state=" + filter.state() + "&reason=" + reason() + "&page=" + number;
    }
}
