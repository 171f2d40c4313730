package org.carepurse.rest.holding;

import java.time.LocalDate;

/** What is to be gathered into a run: payments due on this day or before it. */
public record PrepareCall(LocalDate upTo) {}
