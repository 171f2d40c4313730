package org.carepurse.invoice;

/** Names one share of an approved amount. */
public record ShareKey(long approvalId, long holdId) {}
