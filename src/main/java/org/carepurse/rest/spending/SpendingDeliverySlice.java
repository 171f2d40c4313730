package org.carepurse.rest.spending;

import java.util.List;

/** Part of the deliveries behind a figure; {@code next} is what to send as {@code after} for the part that follows. */
public record SpendingDeliverySlice(List<SpendingDeliveryView> items, String next) {}
