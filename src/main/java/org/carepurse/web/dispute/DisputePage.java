package org.carepurse.web.dispute;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.dispute.DisputeAct;
import org.carepurse.dispute.DisputeSight;
import org.carepurse.dispute.Evidence;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One dispute: what it is about, what was said, and what whoever looks can do now.
 *
 * @param showsMore whether whoever looks may add a file
 * @param typed what was written last, to be shown again
 * @param amount as typed
 * @param act what it was written for; null when nothing was
 */
public record DisputePage(
        DisputeSight sight,
        List<Evidence> evidence,
        boolean showsMore,
        LocalDate today,
        boolean done,
        DisputeAct act,
        String typed,
        String amount,
        Problems problems) {

    public String path() {
        return "/disputes/" + sight.dispute().reference();
    }

    public List<DisputeAct> acts() {
        return sight.acts();
    }

    public List<Choice> choices(Frame frame) {
        return acts().stream()
                .map(one -> Choice.of(one.name(), frame.say("dispute.act." + one))
                        .hint(frame.say("dispute.act." + one + ".means")))
                .toList();
    }

    public boolean mayUphold() {
        return acts().contains(DisputeAct.UPHOLD);
    }

    public boolean isOverdue() {
        return sight.dispute().isOverdue(today);
    }
}
