package org.carepurse.rest.careplan;

import java.time.LocalDate;

/** The day on which a plan was reviewed. */
public record ReviewHeldCall(LocalDate heldOn) {}
