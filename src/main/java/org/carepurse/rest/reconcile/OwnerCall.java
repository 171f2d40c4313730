package org.carepurse.rest.reconcile;

/** @param note what the caller knows of the line so far; may be absent */
public record OwnerCall(String note) {}
