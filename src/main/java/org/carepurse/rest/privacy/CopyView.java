package org.carepurse.rest.privacy;

import java.time.Instant;
import org.carepurse.preparing.Readiness;
import org.carepurse.privacy.PersonalCopy;

/**
 * A copy of everything about a person.
 *
 * @param percent how much of it is prepared
 * @param goesAt when its content is removed; absent before it is ready
 */
public record CopyView(
        String reference, Instant askedAt, Readiness state, int percent, Instant goesAt, long sizeBytes) {

    static CopyView of(PersonalCopy copy) {
        return new CopyView(
                copy.reference(), copy.askedAt(), copy.state(), copy.percent(), copy.goesAt(), copy.sizeBytes());
    }
}
