package org.carepurse.careplan;

import static org.carepurse.identity.Permission.AGREE_PLAN;
import static org.carepurse.identity.Permission.SEND_PLAN_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;

/** What the person, and then the commissioner, say to a plan that is put before them; approval itself comes with money. */
@Act
@ApplicationScoped
public class PlanAgreement {

    private static final int LONGEST_REASON = 500;

    public record Agree(String plan) implements PlanCommand {}

    public record Disagree(String plan, String reason) implements PlanCommand {
        public Disagree {
            reason = Typed.words("reason", "plan-reason-missing", reason, LONGEST_REASON);
        }
    }

    public record SendBack(String plan, String reason) implements PlanCommand {
        public SendBack {
            reason = Typed.words("reason", "plan-reason-missing", reason, LONGEST_REASON);
        }
    }

    private final PlanDesk desk;

    @Inject
    PlanAgreement(PlanDesk desk) {
        this.desk = desk;
    }

    /** The person, or someone who acts for them, agrees to the plan as it stands. */
    public Outcome<String> agree(SignedIn who, RequestKey key, Agree asked) {
        return desk.act(who, key, AGREE_PLAN, "PLAN_AGREED", asked, Plan::agree);
    }

    /** They say what is wrong; the plan goes back to its co-ordinator with their words. */
    public Outcome<String> disagree(SignedIn who, RequestKey key, Disagree asked) {
        return desk.act(who, key, AGREE_PLAN, "PLAN_DISAGREED", asked, plan -> plan.disagree(asked.reason()));
    }

    /** The commissioner cannot approve it yet and says why. */
    public Outcome<String> sendBack(SignedIn who, RequestKey key, SendBack asked) {
        return desk.act(who, key, SEND_PLAN_BACK, "PLAN_SENT_BACK", asked, plan -> plan.sendBack(asked.reason()));
    }
}
