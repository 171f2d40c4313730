package org.carepurse.rest.stripe;

/**
 * Where money goes that had no place.
 *
 * @param of an agreement or a funding line, as the money's own list of places names it
 */
public record PlaceCall(String of) {}
