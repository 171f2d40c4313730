package org.carepurse.rest.dispute;

import java.util.List;

/** Part of a list of disputes; {@code next} is what to send as {@code after} for the part that follows. */
public record DisputeSlice(List<DisputeRowView> items, String next) {}
