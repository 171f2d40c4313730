package org.carepurse.dispute;

import java.util.List;
import java.util.Map;

/**
 * One dispute with the names of those who take part.
 *
 * @param names of everyone who wrote something, by their number
 * @param acts what whoever looks can do now
 */
public record DisputeSight(
        Dispute dispute,
        String holder,
        String provider,
        String service,
        Map<Long, String> names,
        List<DisputeAct> acts) {}
