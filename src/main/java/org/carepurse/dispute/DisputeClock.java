package org.carepurse.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;

/** By when whoever's turn it is should have acted: so many working days, as the commissioner's policy says that day. */
@ApplicationScoped
class DisputeClock {

    private static final String ANSWER = "DISPUTE_ANSWER";
    private static final String DECISION = "DISPUTE_DECISION";

    private final Policies policies;
    private final Clock clock;

    @Inject
    DisputeClock(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    LocalDate toAnswer(long commissionerId) {
        return in(commissionerId, ANSWER);
    }

    /** @param next where the act before leads */
    LocalDate after(DisputeState next, long commissionerId) {
        return in(commissionerId, next == DisputeState.ANSWERED ? DECISION : ANSWER);
    }

    private LocalDate in(long commissionerId, String subject) {
        LocalDate today = London.today(clock);
        int days = policies.asAt(commissionerId, today).waitingDays(subject);
        return days == 0 ? WorkingDays.onOrAfter(today) : WorkingDays.after(today, days);
    }
}
