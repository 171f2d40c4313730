package org.carepurse.rest.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.order.RuleSubjects;
import org.carepurse.outcome.NotFound;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicyReading;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules of the caller's commissioner. Who may is seen before anything of a call's content is read. */
@RequestScoped
@Path("policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    private final PolicyReading reading;
    private final Policies policies;
    private final RuleSubjects subjects;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PoliciesResource(PolicyReading reading, Policies policies, RuleSubjects subjects, Caller caller, Clock clock) {
        this.reading = reading;
        this.policies = policies;
        this.subjects = subjects;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Every rule that holds on a day, today unless another is asked for, also where it lifts one;"
                    + " as far as had been recorded by the end of the day known.")
    public List<PolicyView> asAt(@QueryParam("on") String day, @QueryParam("known") String knownBy) {
        long commissioner = seeing();
        LocalDate on = Answers.day("on", day).orElseGet(this::today);
        LocalDate known = Answers.day("known", knownBy).orElseGet(this::today);
        return reading.asAt(caller.who(), commissioner, on, known).stream()
                .map(sight -> PolicyView.of(sight.rule().orElseThrow(), sight))
                .toList();
    }

    @GET
    @Path("{kind}/{subject}")
    @Operation(summary = "All that was ever set about one thing, and what holds of it from today on.")
    public PolicyHistoryView about(@PathParam("kind") String kind, @PathParam("subject") String subject) {
        long commissioner = seeing();
        return PolicyHistoryView.of(reading.about(caller.who(), commissioner, known(kind, subject), subject, today()));
    }

    @POST
    @Path("{kind}/{subject}/rehearsal")
    @Operation(summary = "What would hold from today on if the rule were set; nothing is written.")
    public List<PolicyHistoryView.PolicyStretchView> rehearse(
            @PathParam("kind") String kind, @PathParam("subject") String subject, PolicyCall call) {
        return Answers.done(
                policies.wouldSet(caller.who(), rule(kind, subject, call)),
                would -> PolicyHistoryView.stretches(would, today()));
    }

    @POST
    @Path("{kind}/{subject}")
    @Operation(
            summary =
                    "Sets a rule from a day on. No rule is ever changed: the one set last goes before those before it.")
    public Done set(
            @HeaderParam(Answers.KEY) String key,
            @PathParam("kind") String kind,
            @PathParam("subject") String subject,
            PolicyCall call) {
        NewPolicy rule = rule(kind, subject, call);
        return Answers.done(policies.set(caller.who(), Answers.key(key), rule), entry -> new Done(entry.reference()));
    }

    private NewPolicy rule(String kind, String subject, PolicyCall call) {
        long commissioner = caller.organisation(Permission.SET_POLICY, Role.COMMISSIONER_FINANCE);
        policies.requireMaySet(caller.who(), commissioner);
        return Answers.body(call).of(known(kind, subject), subject, commissioner);
    }

    private long seeing() {
        return caller.organisation(Permission.SEE_POLICY, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }

    /** @throws NotFound when no rule of the kind can be about it */
    private PolicyKind known(String kind, String subject) {
        return PolicyKind.named(kind)
                .filter(named -> subjects.has(named, subject))
                .orElseThrow(() -> new NotFound("rule", kind + "/" + subject));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
