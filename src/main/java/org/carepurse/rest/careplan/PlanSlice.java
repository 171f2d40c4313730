package org.carepurse.rest.careplan;

import java.util.List;

/** Part of a list of plans; {@code next} is what to send as {@code after} for the part that follows. */
public record PlanSlice(List<PlanLineView> items, String next) {}
