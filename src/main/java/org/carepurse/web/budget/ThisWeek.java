package org.carepurse.web.budget;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.Visit;

/**
 * What a person can expect in the coming seven days, and what waits for their answer.
 *
 * @param toConfirm the deliveries that wait longest
 * @param moreToConfirm whether there are others beside them
 */
public record ThisWeek(LocalDate today, List<Visit> visits, List<DeliveryRow> toConfirm, boolean moreToConfirm) {}
