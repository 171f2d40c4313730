package org.carepurse.rest.budget;

import java.util.List;

/** Part of a list of movements; {@code next} is what to send as {@code after} for the part that follows. */
public record MovementSlice(List<MovementView> items, String next) {}
