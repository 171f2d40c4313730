package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;

/** How every act on a plan goes: may they, was it asked before, does the plan allow it; then it is done and recorded. */
@ApplicationScoped
class PlanDesk {

    private final Plans plans;
    private final AuditTrail trail;

    @Inject
    PlanDesk(Plans plans, AuditTrail trail) {
        this.plans = plans;
        this.trail = trail;
    }

    /**
     * @param act the name under which the trail remembers it
     * @param change what is done to the plan; answers with the reference that the caller is told
     */
    Outcome<String> act(
            SignedIn who, RequestKey key, Permission permission, String act, PlanCommand asked,
            Function<Plan, Outcome<String>> change) {
        Plan plan = plans.forChange(who, permission, asked.plan());
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        PlanState from = plan.state();
        return change.apply(plan).map(answer -> {
            trail.record(AuditEvent.of(act, "plan", plan.reference(), who.personId())
                    .concerning(plan.holderId(), plan.commissionerId())
                    .because(asked.reason())
                    .saying(from == plan.state() ? answer : from + " to " + plan.state())
                    .answering(key, digest, answer));
            return answer;
        });
    }
}
