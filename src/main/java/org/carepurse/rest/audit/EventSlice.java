package org.carepurse.rest.audit;

import java.util.List;

/** Part of a list of events; {@code next} is what to send as {@code after} for the part that follows. */
public record EventSlice(List<EventView> items, String next) {}
