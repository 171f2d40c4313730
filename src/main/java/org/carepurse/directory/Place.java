package org.carepurse.directory;

import java.util.Optional;

/**
 * Where a service is given, as far as it is known; texts are empty and the point is null where nothing is.
 *
 * @param postcode as the Royal Mail writes it
 * @param borough the council's area: {@code Trafford}
 */
public record Place(String address, String postcode, String borough, Point point, Whereabouts whereabouts) {

    public static final Place NOT_TOLD = at("", "", "", null);

    /** A place as it is told: with coordinates it is exact, without them not yet known. */
    public static Place at(String address, String postcode, String borough, Point told) {
        return new Place(address, postcode, borough, told, told == null ? Whereabouts.NOT_KNOWN : Whereabouts.EXACT);
    }

    /** The same place with a point worked out from its neighbours, unless its own is known. */
    Place near(Optional<Point> neighbours) {
        if (whereabouts == Whereabouts.EXACT || neighbours.isEmpty()) {
            return this;
        }
        return new Place(address, postcode, borough, neighbours.get(), Whereabouts.NEARBY);
    }
}
