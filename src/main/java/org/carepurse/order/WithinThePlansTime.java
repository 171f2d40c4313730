package org.carepurse.order;

import java.util.Map;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.outcome.Refusal;

/** From its first day to its last the order lies within the plan. */
final class WithinThePlansTime implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        PlanStanding plan = line.goal().plan();
        Schedule schedule = line.want().schedule();
        boolean outside =
                schedule.from().isBefore(plan.startsOn()) || schedule.until().isAfter(plan.endsOn());
        return Verdict.refusedWhen(
                outside,
                new Refusal(
                        "outside-the-plans-time",
                        Map.of(
                                "starts",
                                plan.startsOn().toString(),
                                "ends",
                                plan.endsOn().toString())));
    }
}
