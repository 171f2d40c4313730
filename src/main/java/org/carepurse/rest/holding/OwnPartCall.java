package org.carepurse.rest.holding;

/** What a person has paid of their own part. */
public record OwnPartCall(Long amountPence) {}
