package org.carepurse.rest.policy;

import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.Stance;
import org.carepurse.rest.frame.Answers;

/**
 * A rule about to be set.
 *
 * @param stance whether it applies, or lifts the one that would apply otherwise
 * @param limitPence for a rule with an amount; absent for others
 * @param days for a rule about waiting; absent for others
 * @param number for a rule that sets a number; absent for others
 * @param from the first day on which it holds: today or later
 * @param to the last one; absent when it holds until another is set
 * @param reason for everyone to read
 */
public record PolicyCall(
        Stance stance, Long limitPence, Integer days, Integer number, LocalDate from, LocalDate to, String reason) {

    NewPolicy of(PolicyKind kind, String subject, long commissionerId) {
        return new NewPolicy(
                kind,
                subject,
                commissionerId,
                Answers.field("stance", stance),
                limitPence == null ? Sterling.NONE : Sterling.pence(limitPence),
                days == null ? 0 : days,
                number == null ? 0 : number,
                Answers.field("from", from),
                to,
                reason);
    }
}
