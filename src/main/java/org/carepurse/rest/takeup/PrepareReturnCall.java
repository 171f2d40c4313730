package org.carepurse.rest.takeup;

import java.time.LocalDate;

/** @param day any day of the quarter */
public record PrepareReturnCall(LocalDate day) {}
