package org.carepurse.auditplan;

import java.util.Set;

/**
 * What came of drawing once more.
 *
 * @param digest of the list as it is kept now
 * @param isSameList whether it is the list that was drawn from
 * @param missing drawn then and not now
 * @param strange drawn now and not then
 */
public record DrawnAgain(String seed, String digest, boolean isSameList, Set<String> missing, Set<String> strange) {

    public boolean isSameSample() {
        return missing.isEmpty() && strange.isEmpty();
    }
}
