package org.carepurse.rest.holding;

/**
 * A payment of a run that is to wait for a later one.
 *
 * @param payment its reference
 */
public record LeaveOutCall(String payment, String reason) {}
