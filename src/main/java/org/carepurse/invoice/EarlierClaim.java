package org.carepurse.invoice;

/** A line of another invoice of the same provider, whose number looks alike. */
record EarlierClaim(long orderLineId, ServicePeriod period) {

    boolean looksLike(Claim claim) {
        return orderLineId == claim.orderLineId() && period.overlaps(claim.period());
    }
}
