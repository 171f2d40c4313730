package org.carepurse.rest.holding;

import java.time.LocalDate;

/**
 * What is to be gathered into a run: payments due on this day or before it.
 *
 * @param account the account to pay from that they leave; may be left out where there is only one
 */
public record PrepareCall(LocalDate upTo, String account) {}
