package org.carepurse.ledger;

/** An entry stands in the journal. */
public record Posted(long entryId) {}
