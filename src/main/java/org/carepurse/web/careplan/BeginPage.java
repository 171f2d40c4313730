package org.carepurse.web.careplan;

import java.util.List;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/** Beginning a plan: for whom, from when to when. */
public record BeginPage(List<Holder> holders, String holder, TypedDate startsOn, TypedDate endsOn, Problems problems) {

    /** Somebody a plan can be begun for. */
    public record Holder(String reference, String name) {}
}
