package org.carepurse.directory;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many there are on all pages
 * @param placeKnown false when the postcode asked for lies where no place is known: there are then no distances
 */
public record Found(List<FoundService> services, long total, int page, boolean placeKnown) {

    public int lastPage() {
        return (int) Math.max(1, Math.min(Search.FURTHEST_PAGE, (total + Search.PER_PAGE - 1) / Search.PER_PAGE));
    }
}
