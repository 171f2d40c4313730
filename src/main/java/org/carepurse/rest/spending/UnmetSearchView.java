package org.carepurse.rest.spending;

import org.carepurse.directory.UnmetSearches;

/**
 * Searches that found nothing.
 *
 * @param category the kind of service; empty when none was chosen
 * @param district the postcode district; empty when no place was named
 * @param searches how many; absent when they are too few to tell
 */
public record UnmetSearchView(String category, String district, Long searches) {

    static UnmetSearchView of(UnmetSearches.Unmet unmet) {
        return new UnmetSearchView(
                unmet.category(), unmet.district(), unmet.searches() == 0 ? null : Long.valueOf(unmet.searches()));
    }
}
