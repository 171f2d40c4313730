package org.carepurse.rest.directory;

import java.util.List;

/** Part of an import's report; {@code next} is what to send as {@code after} for the part that follows. */
public record ImportLineSlice(List<ImportLineView> items, String next) {}
