package org.carepurse.directory;

import java.time.LocalDate;

/**
 * What a person looks for; anything may be left open.
 *
 * @param words as typed; may be empty
 * @param near null when no place was named
 * @param withinMiles 0 for any distance
 * @param category its code, or empty for any
 * @param mostPence the highest price of one unit; 0 for any
 * @param alsoNotYet whether to show services that cannot be ordered yet
 * @param day on which prices are read
 * @param page from 1
 */
public record Search(
        String words,
        Postcode near,
        int withinMiles,
        String category,
        long mostPence,
        boolean alsoNotYet,
        SearchOrder order,
        LocalDate day,
        int page) {

    public static final int PER_PAGE = 20;
    public static final int FURTHEST_PAGE = 500;

    public Search {
        page = Math.max(1, Math.min(page, FURTHEST_PAGE));
    }
}
