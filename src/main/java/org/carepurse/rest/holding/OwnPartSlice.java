package org.carepurse.rest.holding;

import java.util.List;

/** Part of a list of own parts; {@code next} is what to send as {@code after} for the part that follows. */
public record OwnPartSlice(List<OwnPartLineView> items, String next) {}
