package org.carepurse.web.order;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.DeliveryWork;

/**
 * What a provider has to deliver, and what it delivered.
 *
 * @param isLogged whether a delivery has just been logged
 */
public record DeliveryMinePage(
        List<DeliveryWork> work, List<DeliveryRow> rows, LocalDate today, boolean isLogged, int current, int last) {}
