package org.carepurse.auditplan;

/** A budget with its band: all that a draw asks about. */
record Entrant(String budget, Band band) {}
