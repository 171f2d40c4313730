package org.carepurse.rest.order;

import java.util.List;

/** Part of a list of orders; {@code next} is what to send as {@code after} for the part that follows. */
public record OrderSlice(List<OrderLineView> items, String next) {}
