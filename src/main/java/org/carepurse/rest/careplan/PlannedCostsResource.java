package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a plan that is being written is expected to cost. */
@RequestScoped
@Path("plans/{plan}/costs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlannedCostsResource {

    private final PlanWriting writing;
    private final Plans plans;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    PlannedCostsResource(PlanWriting writing, Plans plans, Caller caller) {
        this.writing = writing;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "The co-ordinator writes down another cost.")
    public Done addCost(@HeaderParam(Answers.KEY) String key, PlannedCostCall call) {
        PlanWriting.AddCost asked = new PlanWriting.AddCost(plan, terms(call));
        return Answers.done(writing.addCost(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{cost}/change")
    @Operation(summary = "They write other terms in its place.")
    public Done changeCost(@HeaderParam(Answers.KEY) String key, @PathParam("cost") String cost, PlannedCostCall call) {
        PlanWriting.ChangeCost asked = new PlanWriting.ChangeCost(plan, cost, terms(call));
        return Answers.done(writing.changeCost(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{cost}/dropping")
    @Operation(summary = "They leave it out.")
    public Done dropCost(@HeaderParam(Answers.KEY) String key, @PathParam("cost") String cost) {
        return Answers.done(
                writing.dropCost(caller.who(), Answers.key(key), new PlanWriting.DropCost(plan, cost)), Done::new);
    }

    /** What is wrong with them is told only to whoever may write the plan. */
    private CostTerms terms(PlannedCostCall call) {
        plans.show(caller.who(), Permission.WRITE_PLAN, plan);
        return Answers.body(call).terms();
    }
}
