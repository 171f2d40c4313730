package org.carepurse.rest.directory;

import java.util.List;

/** Part of a list of services without a price; {@code next} is what to send as {@code after} for the part that follows. */
public record UnpricedSlice(List<UnpricedView> items, String next) {}
