package org.carepurse.rest.takeup;

import java.util.List;

/** Part of the people behind a number; {@code next} is what to send as {@code after} for the part that follows. */
public record CountedPersonSlice(List<CountedPersonView> items, String next) {}
