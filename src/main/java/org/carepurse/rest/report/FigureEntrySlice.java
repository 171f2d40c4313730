package org.carepurse.rest.report;

import java.util.List;

/** Part of the entries of a figure; {@code next} is what to send as {@code after} for the part that follows. */
public record FigureEntrySlice(List<FigureEntryView> items, String next) {}
