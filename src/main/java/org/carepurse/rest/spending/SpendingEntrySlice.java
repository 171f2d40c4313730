package org.carepurse.rest.spending;

import java.util.List;

/** Part of the entries behind a figure; {@code next} is what to send as {@code after} for the part that follows. */
public record SpendingEntrySlice(List<SpendingEntryView> items, String next) {}
