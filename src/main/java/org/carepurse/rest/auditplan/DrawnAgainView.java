package org.carepurse.rest.auditplan;

import java.util.Set;
import org.carepurse.auditplan.DrawnAgain;

/**
 * @param missing budgets that were drawn then and not now
 * @param strange budgets that are drawn now and were not then
 */
public record DrawnAgainView(
        String seed, String digest, boolean sameList, boolean sameSample, Set<String> missing, Set<String> strange) {

    static DrawnAgainView of(DrawnAgain drawn) {
        return new DrawnAgainView(
                drawn.seed(),
                drawn.digest(),
                drawn.isSameList(),
                drawn.isSameSample(),
                drawn.missing(),
                drawn.strange());
    }
}
