package org.carepurse.web.workload;

import java.util.List;
import org.carepurse.time.WorkingDays;
import org.carepurse.words.Words;
import org.carepurse.workload.LateRow;
import org.carepurse.workload.Standard;

/** What took longer than its standard allows, of the last thirty days. */
public record LatePage(Standard standard, List<LateRow> rows) {

    static List<String> heads(Words words) {
        return List.of(
                words.say("workload.head.called.INVOICES"),
                words.say("workload.head.person"),
                words.say("workload.head.provider"),
                words.say("workload.late.began"),
                words.say("workload.late.until"),
                words.say("workload.late.days"));
    }

    public static long workingDays(LateRow row) {
        return WorkingDays.between(row.began(), row.until());
    }

    public String file(String form) {
        return "/work/late/" + form + "?standard=" + standard;
    }
}
