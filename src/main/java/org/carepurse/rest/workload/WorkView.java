package org.carepurse.rest.workload;

import java.util.List;
import org.carepurse.workload.Standard;
import org.carepurse.workload.WorkList;

/** All that waits, by kind and age, and how often standards were met in the last thirty days. */
public record WorkView(List<WorkKindView> waits, List<StandardView> standards) {

    /** One kind of work, by age, the most pressing first. */
    public record WorkKindView(WorkList list, List<WorkAgeView> ages) {}

    /** @param age as it is named to ask for the list */
    public record WorkAgeView(String age, long number, long pence) {}

    public record StandardView(Standard standard, int workingDays, long inTime, long waiting, long late) {}
}
