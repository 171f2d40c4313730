package org.carepurse.rest.holding;

/** @param goal the reference of the goal whose money pays the fee */
public record FeeConsentCall(String goal) {}
