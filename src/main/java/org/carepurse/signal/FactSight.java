package org.carepurse.signal;

/**
 * A fact with names.
 *
 * @param provider empty where none belongs to it
 */
public record FactSight(NotedFact fact, String person, String provider) {}
