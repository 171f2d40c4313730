package org.carepurse.web.careplan;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/** Setting when each stream wants the plan reviewed. */
public record ReviewsPage(String plan, List<OfStream> streams, Problems problems) {

    /** @param latest the last day its clock allows */
    public record OfStream(FundingStream stream, LocalDate latest, TypedDate typed) {}
}
