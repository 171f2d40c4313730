package org.carepurse.careplan;

import java.util.Optional;

/**
 * Where money for a plan comes from. Streams are ring-fenced: a shortage on one is never met from another. Each is granted
 * under law of its own, which also says how often the plan must be looked at again.
 */
public enum FundingStream {
    CONTINUING_HEALTHCARE(ReviewClock.NHS),
    CHILDRENS_CONTINUING_CARE(ReviewClock.NHS),
    SECTION_117_AFTERCARE(ReviewClock.NHS),
    WHEELCHAIR(ReviewClock.NHS),
    OTHER_NHS(ReviewClock.NHS),
    ADULT_SOCIAL_CARE(ReviewClock.SOCIAL_CARE),
    EDUCATION(ReviewClock.EDUCATION),
    /** What the person pays towards their own support: nobody's law asks for a review of it. */
    OWN_CONTRIBUTION(null);

    private final ReviewClock clock;

    FundingStream(ReviewClock clock) {
        this.clock = clock;
    }

    /** By law granted money pays only for what it was granted for; a person's own contribution may pay for anything. */
    public boolean isRingFenced() {
        return this != OWN_CONTRIBUTION;
    }

    /** Whether people may add money of their own: to a personal wheelchair budget, and to what is theirs already. */
    public boolean takesTopUps() {
        return this == WHEELCHAIR || this == OWN_CONTRIBUTION;
    }

    public Optional<ReviewClock> reviewClock() {
        return Optional.ofNullable(clock);
    }
}
