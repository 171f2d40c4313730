package org.carepurse.directory;

/**
 * One service beside others.
 *
 * @param miles from the place that was named; NaN when either is not known
 */
public record ComparedService(ServiceCard card, double miles) {

    static ComparedService of(ServiceCard card, Point here) {
        Point there = card.service().place().point();
        return new ComparedService(card, here == null || there == null ? Double.NaN : here.milesTo(there));
    }

    public boolean isNearby() {
        return card.service().place().whereabouts() == Whereabouts.NEARBY;
    }
}
