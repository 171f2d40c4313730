package org.carepurse.rest.signal;

import java.util.List;
import org.carepurse.signal.Found;

/**
 * What a rule would find.
 *
 * @param measured how much of it there is, in whatever the rule counts
 * @param evidence references of the records that show it, the newest first
 */
public record WouldBeFoundView(long measured, List<String> evidence) {

    static WouldBeFoundView of(Found one) {
        return new WouldBeFoundView(one.measured(), one.evidence());
    }
}
