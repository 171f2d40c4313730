package org.carepurse.web.workload;

import java.util.List;
import java.util.Map;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Chart;
import org.carepurse.web.frame.Frame;
import org.carepurse.workload.StandardMet;
import org.carepurse.workload.Standards;
import org.carepurse.workload.WorkCount;
import org.carepurse.workload.WorkList;

/** All that waits, by kind and age. */
public record WorkPage(Map<WorkList, List<WorkCount>> counts, List<StandardMet> standards) {

    /** What of each kind is the most pressing. */
    public Chart chart(Frame frame) {
        List<Bar> bars = counts.entrySet().stream()
                .map(list -> {
                    WorkCount first = list.getValue().get(0);
                    String name = frame.say("workload.bar", title(list.getKey(), frame), band(first, frame));
                    return new Bar(name, first.number(), String.valueOf(first.number()));
                })
                .toList();
        return new Chart("pressing", frame.say("workload.chart.title"), frame.say("workload.chart.text"), bars);
    }

    public String title(WorkList list, Frame frame) {
        return frame.say("workload.list." + list);
    }

    public String band(WorkCount count, Frame frame) {
        return frame.say("workload.band." + count.band().name());
    }

    public String list(WorkList list, WorkCount count) {
        return "/work/list?of=" + list.address() + "&age=" + count.band().name();
    }

    public String standard(StandardMet met, Frame frame) {
        return frame.say("workload.standard." + met.standard(), met.standard().workingDays());
    }

    public String late(StandardMet met) {
        return "/work/late?standard=" + met.standard();
    }

    public int days() {
        return Standards.DAYS;
    }
}
