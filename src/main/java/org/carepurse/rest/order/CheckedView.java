package org.carepurse.rest.order;

import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.Decider;
import org.carepurse.outcome.Refusal;
import org.carepurse.words.Words;

/**
 * What would become of one line.
 *
 * @param way ordered at once, put to somebody for approval, or blocked
 * @param costPence of all its occasions together
 * @param missedPercent what of the price may be charged for one that is missed
 * @param noticeDays how many days before it can be called off for nothing
 * @param decider who would have to approve it; absent when nobody must
 * @param findings what the rules have against it, each with what can be done
 */
public record CheckedView(
        String service,
        String goal,
        long pricePence,
        int occasions,
        long costPence,
        int missedPercent,
        int noticeDays,
        CheckedLine.Way way,
        Decider decider,
        List<Finding> findings) {

    /** @param code the rule, for programs; @param why in a sentence; @param next what can be done */
    public record Finding(String code, String why, String next) {

        static Finding of(Refusal refusal, Words words) {
            return new Finding(refusal.code(), words.say(refusal), words.next(refusal));
        }
    }

    static CheckedView of(CheckedLine line, Words words) {
        List<Refusal> against = line.refusals().isEmpty() ? line.causes() : line.refusals();
        return new CheckedView(
                line.offer().serviceReference(),
                line.goal().reference(),
                Sterling.inPence(line.price()),
                line.occasions(),
                Sterling.inPence(line.cost()),
                line.offer().missed().percent(),
                line.offer().missed().noticeDays(),
                line.way(),
                line.decider().orElse(null),
                against.stream().map(refusal -> Finding.of(refusal, words)).toList());
    }
}
