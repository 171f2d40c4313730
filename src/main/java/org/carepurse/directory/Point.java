package org.carepurse.directory;

import java.util.Optional;

/** A place on the map, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3958.8;

    /** Reads two numbers of degrees; nothing when one is not a number. */
    static Optional<Point> read(String latitude, String longitude) {
        String degrees = "-?[0-9]{1,3}(\\.[0-9]{1,18})?";
        return latitude.matches(degrees) && longitude.matches(degrees)
                ? Optional.of(new Point(Double.parseDouble(latitude), Double.parseDouble(longitude)))
                : Optional.empty();
    }

    /** As the crow flies, in miles: what people here reckon distances in. */
    public double milesTo(Point other) {
        double up = Math.toRadians(other.latitude - latitude);
        double across = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(up / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(across / 2), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
    }

    /** Whether it is in Great Britain or Northern Ireland, roughly: what is not was mistyped. */
    boolean isInTheUnitedKingdom() {
        return latitude > 49.8 && latitude < 60.9 && longitude > -8.7 && longitude < 1.8;
    }
}
