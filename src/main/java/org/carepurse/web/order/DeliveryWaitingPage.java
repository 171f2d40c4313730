package org.carepurse.web.order;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.DeliveryRow;

/**
 * What waits for a holder's answer.
 *
 * @param isAnswered whether an answer has just been given
 */
public record DeliveryWaitingPage(List<DeliveryRow> rows, LocalDate today, boolean isAnswered, int current, int last) {}
