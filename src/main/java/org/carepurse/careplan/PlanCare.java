package org.carepurse.careplan;

import static org.carepurse.identity.Permission.BEGIN_PLAN;
import static org.carepurse.identity.Permission.END_PLAN;
import static org.carepurse.identity.Permission.NAME_COORDINATOR;
import static org.carepurse.identity.Permission.WRITE_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** Looking after a plan over its life: beginning it, who co-ordinates it, its reviews, its end. */
@Act
@ApplicationScoped
public class PlanCare {

    /** @param coordinatorId null when nobody is named yet */
    public record Begin(long holderId, long commissionerId, Long coordinatorId, PlanDates dates) {}

    public record NameCoordinator(String plan, long coordinatorId) implements PlanCommand {}

    public record ReviewHeld(String plan, LocalDate heldOn) implements PlanCommand {
        public ReviewHeld {
            if (heldOn == null) {
                throw new WrongInput("heldOn", "review-date-missing");
            }
        }

        @Override
        public String facts() {
            return "on " + heldOn;
        }
    }

    public record End(String plan, String reason) implements PlanCommand {
        public End {
            reason = Typed.words("reason", "plan-reason-missing", reason, 500);
        }
    }

    private final Plans plans;
    private final PlanDesk desk;
    private final Wearers wearers;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PlanCare(Plans plans, PlanDesk desk, Wearers wearers, Access access, AuditTrail trail, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.wearers = wearers;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a draft for someone the commissioner funds; answers with the plan's reference. */
    public Outcome<String> begin(SignedIn who, RequestKey key, Begin asked) {
        Whose whose = Whose.holders(asked.holderId(), asked.commissionerId());
        access.require(who, BEGIN_PLAN, whose);
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        wearers.requireHolder(asked.holderId(), asked.commissionerId());
        if (asked.coordinatorId() != null) {
            wearers.requireCoordinator(asked.coordinatorId(), asked.commissionerId());
        }
        Plan plan = new Plan(
                new PlanParties(asked.holderId(), asked.commissionerId(), asked.coordinatorId()), asked.dates());
        plans.add(plan);
        trail.record(AuditEvent.of("PLAN_BEGUN", "plan", plan.reference(), who.personId())
                .concerning(plan.holderId(), plan.commissionerId())
                .saying(asked.dates().startsOn() + " to " + asked.dates().endsOn())
                .answering(key, digest, plan.reference()));
        return Outcome.done(plan.reference());
    }

    public Outcome<String> nameCoordinator(SignedIn who, RequestKey key, NameCoordinator asked) {
        return desk.act(who, key, NAME_COORDINATOR, "COORDINATOR_NAMED", asked, plan -> {
            wearers.requireCoordinator(asked.coordinatorId(), plan.commissionerId());
            return plan.nameCoordinator(asked.coordinatorId());
        });
    }

    /** Records that the plan was reviewed; the day cannot be ahead of today nor before the plan began. */
    public Outcome<String> reviewHeld(SignedIn who, RequestKey key, ReviewHeld asked) {
        return desk.act(who, key, WRITE_PLAN, "REVIEW_HELD", asked, plan -> {
            if (asked.heldOn().isAfter(London.today(clock)) || asked.heldOn().isBefore(plan.startsOn())) {
                throw new WrongInput("heldOn", "review-held-day");
            }
            return plan.reviewHeld(asked.heldOn());
        });
    }

    public Outcome<String> end(SignedIn who, RequestKey key, End asked) {
        return desk.act(who, key, END_PLAN, "PLAN_ENDED", asked, plan -> plan.end(London.today(clock)));
    }
}
