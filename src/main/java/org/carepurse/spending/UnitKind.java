package org.carepurse.spending;

/**
 * What can be compared between providers: one unit of one kind of service.
 *
 * @param category the kind of service
 * @param unit an hour, a session, a visit
 */
public record UnitKind(String category, String unit) {}
