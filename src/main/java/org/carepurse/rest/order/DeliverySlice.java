package org.carepurse.rest.order;

import java.util.List;

/** Part of a list of deliveries; {@code next} is what to send as {@code after} for the part that follows. */
public record DeliverySlice(List<DeliveryView> items, String next) {}
