package org.carepurse.directory;

import java.util.OptionalDouble;

/**
 * One service as a list shows it.
 *
 * @param miles from the place that was named; NaN when either is not known
 * @param nearby whether its place is worked out and not told
 */
public record FoundService(
        Offer offer,
        String description,
        String postcode,
        String borough,
        boolean invented,
        boolean nearby,
        double miles) {

    public OptionalDouble distance() {
        return Double.isNaN(miles) ? OptionalDouble.empty() : OptionalDouble.of(miles);
    }
}
