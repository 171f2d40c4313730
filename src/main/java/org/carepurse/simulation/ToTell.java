package org.carepurse.simulation;

import java.time.Instant;

/**
 * Something that the simulated Stripe tells.
 *
 * @param event what it is called
 * @param type of what it tells, in Stripe's terms
 * @param about the payment, the own money or the provider
 * @param toldFrom when it is told at the earliest; null when a person says when
 * @param told how often it was told
 */
public record ToTell(String event, String type, String about, Instant toldFrom, boolean isToTell, int told) {}
