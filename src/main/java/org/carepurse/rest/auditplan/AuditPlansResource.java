package org.carepurse.rest.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseState;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Audit plans: making one, what it was drawn from, its cases, closing it. */
@RequestScoped
@Path("audit-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditPlansResource {

    private static final int MOST_PAGES = 10_000;

    private final AuditPlanReading reading;
    private final AuditPlans plans;
    private final Caller caller;

    @Inject
    AuditPlansResource(AuditPlanReading reading, AuditPlans plans, Caller caller) {
        this.reading = reading;
        this.plans = plans;
        this.caller = caller;
    }

    /** @param page counted from 1, fifty plans each */
    @GET
    @Operation(summary = "A commissioner's audit plans, the newest first.")
    public List<AuditPlanView> list(@QueryParam("page") @DefaultValue("1") int page) {
        long commissioner =
                caller.organisation(Permission.SEE_AUDIT_PLANS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        return reading.list(caller.who(), commissioner, from(page), Slice.SIZE).stream()
                .map(AuditPlanView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Makes an audit plan: freezes the list of live budgets and draws the sample from it.")
    public Done make(@HeaderParam(Answers.KEY) String key, MakeAuditPlanCall call) {
        long commissioner = caller.organisation(Permission.EXAMINE_BUDGETS, Role.COMMISSIONER_AUDITOR);
        return Answers.done(
                plans.make(
                        caller.who(),
                        Answers.key(key),
                        commissioner,
                        Answers.body(call).asked()),
                Done::new);
    }

    @GET
    @Path("{auditplan: AUP-[^/]+}")
    @Operation(summary = "One audit plan, with how many budgets there were of each risk and how far their cases are.")
    public AuditPlanView show(@PathParam("auditplan") String plan) {
        return AuditPlanView.of(reading.show(caller.who(), plan));
    }

    /** @param page counted from 1, fifty cases each */
    @GET
    @Path("{auditplan: AUP-[^/]+}/cases")
    @Operation(summary = "The cases of an audit plan, of all risks and states or of those asked for.")
    public List<AuditCaseRowView> cases(
            @PathParam("auditplan") String plan,
            @QueryParam("band") String band,
            @QueryParam("state") String state,
            @QueryParam("page") @DefaultValue("1") int page) {
        return reading
                .cases(
                        caller.who(),
                        plan,
                        Answers.one("band", Band.class, band),
                        Answers.one("state", CaseState.class, state),
                        from(page),
                        Slice.SIZE)
                .stream()
                .map(AuditCaseRowView::of)
                .toList();
    }

    @GET
    @Path("{auditplan: AUP-[^/]+}/population")
    @Operation(summary = "All budgets that could be drawn, as they were when the plan was made.")
    public List<ListedBudgetView> population(@PathParam("auditplan") String plan) {
        return reading.population(caller.who(), plan).stream()
                .map(ListedBudgetView::of)
                .toList();
    }

    @GET
    @Path("{auditplan: AUP-[^/]+}/sample")
    @Operation(summary = "The budgets that were drawn.")
    public List<ListedBudgetView> sample(@PathParam("auditplan") String plan) {
        return reading.sample(caller.who(), plan).stream()
                .map(ListedBudgetView::of)
                .toList();
    }

    @GET
    @Path("{auditplan: AUP-[^/]+}/again")
    @Operation(summary = "Draws the sample once more from the kept list, and says whether it is the same.")
    public DrawnAgainView again(@PathParam("auditplan") String plan) {
        return DrawnAgainView.of(reading.drawAgain(caller.who(), plan, ""));
    }

    @POST
    @Path("{auditplan: AUP-[^/]+}/closing")
    @Operation(summary = "Closes an audit plan whose cases are all closed.")
    public Done close(@HeaderParam(Answers.KEY) String key, @PathParam("auditplan") String plan) {
        plans.requireMayClose(caller.who(), plan);
        return Answers.done(plans.close(caller.who(), Answers.key(key), plan), Done::new);
    }

    private static int from(int page) {
        return (Math.max(1, Math.min(page, MOST_PAGES)) - 1) * Slice.SIZE;
    }
}
