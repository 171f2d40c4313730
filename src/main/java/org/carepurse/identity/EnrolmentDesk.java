package org.carepurse.identity;

import java.util.List;

/**
 * Where somebody stands who may enrol others.
 *
 * @param at their own organisation
 * @param commissionerId on whose behalf they enrol
 * @param capacities as what they may enrol people, in the order in which these are listed
 */
public record EnrolmentDesk(Organisation at, long commissionerId, List<Capacity> capacities) {

    /** @throws NotAllowed when they may enrol nobody so */
    public void mustOffer(Capacity capacity) {
        if (!capacities.contains(capacity)) {
            throw new NotAllowed(capacity.permission());
        }
    }

    /** Those who may enrol for all organisations of a commissioner say at which; others enrol at their own. */
    public boolean mustSayWhere(Capacity capacity) {
        return capacity.at() != at.kind();
    }
}
