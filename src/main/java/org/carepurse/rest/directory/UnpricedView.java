package org.carepurse.rest.directory;

import org.carepurse.directory.Unpriced;

/** A service that has no price yet. */
public record UnpricedView(String reference, String name, String provider, String postcode) {

    static UnpricedView of(Unpriced.Line line) {
        return new UnpricedView(line.reference(), line.name(), line.provider(), line.postcode());
    }
}
