package org.carepurse.directory;

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

    /** This place, and where it is blank the other; a point that was told goes before one that was worked out. */
    Place or(Place other) {
        boolean othersPoint =
                point == null || whereabouts != Whereabouts.EXACT && other.whereabouts == Whereabouts.EXACT;
        return new Place(
                address.isEmpty() ? other.address : address,
                postcode.isEmpty() ? other.postcode : postcode,
                borough.isEmpty() ? other.borough : borough,
                othersPoint ? other.point : point,
                othersPoint ? other.whereabouts : whereabouts);
    }

    /** Whether a person would take both for one place: a postcode is sometimes corrected, and sometimes not told. */
    boolean mayBe(Place other) {
        boolean samePostcode = postcode.equals(other.postcode) || postcode.isEmpty() || other.postcode.isEmpty();
        return samePostcode || Recognition.same(Likeness.street(address), Likeness.street(other.address));
    }

    /** The same place at a point worked out from its neighbours; the point may be null. */
    Place near(Point neighbours) {
        return new Place(
                address,
                postcode,
                borough,
                neighbours,
                neighbours == null ? Whereabouts.NOT_KNOWN : Whereabouts.NEARBY);
    }
}
