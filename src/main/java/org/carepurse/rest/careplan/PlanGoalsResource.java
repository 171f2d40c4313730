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
import org.carepurse.careplan.PlanWriting;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The goals of a plan that is being written. */
@RequestScoped
@Path("plans/{plan}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanGoalsResource {

    private final PlanWriting writing;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    PlanGoalsResource(PlanWriting writing, Caller caller) {
        this.writing = writing;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "The co-ordinator writes down another goal.")
    public Done addGoal(@HeaderParam(Answers.KEY) String key, GoalCall call) {
        PlanWriting.AddGoal asked =
                new PlanWriting.AddGoal(plan, Answers.body(call).words());
        return Answers.done(writing.addGoal(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{goal}/rewording")
    @Operation(summary = "They say it in other words.")
    public Done rewordGoal(@HeaderParam(Answers.KEY) String key, @PathParam("goal") String goal, GoalCall call) {
        PlanWriting.RewordGoal asked =
                new PlanWriting.RewordGoal(plan, goal, Answers.body(call).words());
        return Answers.done(writing.rewordGoal(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{goal}/dropping")
    @Operation(summary = "They leave it out, with what was planned for it.")
    public Done dropGoal(@HeaderParam(Answers.KEY) String key, @PathParam("goal") String goal) {
        return Answers.done(
                writing.dropGoal(caller.who(), Answers.key(key), new PlanWriting.DropGoal(plan, goal)), Done::new);
    }
}
