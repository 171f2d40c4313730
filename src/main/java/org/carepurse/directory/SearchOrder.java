package org.carepurse.directory;

/** What comes first in a list of services. */
public enum SearchOrder {
    BEST_MATCH,
    NEAREST,
    CHEAPEST
}
