package org.carepurse.web.budget;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.OrderRow;
import org.carepurse.order.Visit;

/**
 * What a person can expect in the coming seven days, what will not come, and what waits for their answer.
 *
 * @param declined what providers lately said they cannot do, so that somebody else can be found
 * @param toConfirm the deliveries that wait longest
 * @param moreToConfirm whether there are others beside them
 */
public record ThisWeek(
        LocalDate today,
        List<Visit> visits,
        List<OrderRow> declined,
        List<DeliveryRow> toConfirm,
        boolean moreToConfirm) {}
