package org.carepurse.rest.directory;

import java.util.List;

/** Part of a list of services that were found; {@code next} is what to send as {@code after} for the part that follows. */
public record FoundSlice(List<FoundView> items, String next) {}
