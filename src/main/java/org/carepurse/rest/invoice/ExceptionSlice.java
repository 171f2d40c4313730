package org.carepurse.rest.invoice;

import java.util.List;

/** Part of a list of exceptions; {@code next} is what to send as {@code after} for the part that follows. */
public record ExceptionSlice(List<ExceptionView> items, String next) {}
