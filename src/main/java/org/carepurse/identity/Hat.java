package org.carepurse.identity;

/** A role worn at one organisation: finance officer of this commissioner, staff of that provider. */
public record Hat(Role role, long organisationId) {}
