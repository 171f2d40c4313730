package org.carepurse.rest.directory;

import java.util.List;

/** Part of a list of providers; {@code next} is what to send as {@code after} for the part that follows. */
public record ProviderSlice(List<ProviderLineView> items, String next) {}
