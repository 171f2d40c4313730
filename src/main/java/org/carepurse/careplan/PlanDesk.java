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
public class PlanDesk {

    private final Plans plans;
    private final AuditTrail trail;

    @Inject
    PlanDesk(Plans plans, AuditTrail trail) {
        this.plans = plans;
        this.trail = trail;
    }

    /**
     * Locks the plan first, so acts on one plan follow each other and each sees what the one before it wrote. To be called
     * within an act.
     *
     * @param act the name under which the trail remembers it
     * @param change what is done to the plan; answers with the reference that the caller is told
     */
    public Outcome<String> act(
            SignedIn who,
            RequestKey key,
            Permission permission,
            String act,
            PlanCommand asked,
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
                    .saying(detail(asked, from, plan, answer))
                    .answering(key, digest, answer));
            return answer;
        });
    }

    private static String detail(PlanCommand asked, PlanState from, Plan plan, String answer) {
        String what = asked.facts().isEmpty() ? answer : asked.facts();
        return from == plan.state() ? what : "%s, from %s to %s".formatted(what, from, plan.state());
    }
}
