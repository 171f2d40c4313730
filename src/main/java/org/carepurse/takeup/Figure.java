package org.carepurse.takeup;

import org.carepurse.careplan.FundingStream;

/** How many people are in one part of a count. Nobody is in two parts of the same rule. */
public record Figure(Part part, int people) {

    /** @param cohort the stream for which somebody is counted */
    public record Part(CountingRule rule, Way way, AgeGroup age, FundingStream cohort) {}
}
