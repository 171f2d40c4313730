package org.carepurse.rest.order;

import java.util.List;

/** Part of a list of requests for approval; {@code next} is what to send as {@code after} for the part that follows. */
public record RequestSlice(List<RequestView> items, String next) {}
