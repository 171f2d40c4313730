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
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A plan over its life: put to the person, taken back, reviewed, handed to a colleague, ended. */
@RequestScoped
@Path("plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanCareResource {

    private final Plans plans;
    private final PlanWriting writing;
    private final PlanCare care;
    private final Nameable nameable;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    PlanCareResource(Plans plans, PlanWriting writing, PlanCare care, Nameable nameable, Caller caller) {
        this.plans = plans;
        this.writing = writing;
        this.care = care;
        this.nameable = nameable;
        this.caller = caller;
    }

    @POST
    @Path("review-dates")
    @Operation(summary = "The co-ordinator says when one stream's part is looked at again.")
    public Done setReview(@HeaderParam(Answers.KEY) String key, ReviewDateCall call) {
        PlanWriting.SetReview asked = new PlanWriting.SetReview(plan, Answers.body(call).stream(), call.dueOn());
        return Answers.done(writing.setReview(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("offer")
    @Operation(summary = "The co-ordinator asks the person to agree; refused while anything is missing.")
    public Done offer(@HeaderParam(Answers.KEY) String key) {
        return Answers.done(writing.offer(caller.who(), Answers.key(key), new PlanWriting.Offer(plan)), Done::new);
    }

    @POST
    @Path("reopening")
    @Operation(summary = "The co-ordinator takes it back to change it; it is agreed and approved anew afterwards.")
    public Done reopen(@HeaderParam(Answers.KEY) String key, Because because) {
        PlanWriting.Reopen asked =
                new PlanWriting.Reopen(plan, Answers.body(because).reason());
        return Answers.done(writing.reopen(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("reviews")
    @Operation(summary = "The co-ordinator says that it was reviewed, and when.")
    public Done reviewHeld(@HeaderParam(Answers.KEY) String key, ReviewHeldCall call) {
        PlanCare.ReviewHeld asked =
                new PlanCare.ReviewHeld(plan, Answers.body(call).heldOn());
        return Answers.done(care.reviewHeld(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("coordinator")
    @Operation(summary = "Names who co-ordinates it from now on.")
    public Done nameCoordinator(@HeaderParam(Answers.KEY) String key, CoordinatorCall call) {
        Plan shown = plans.show(caller.who(), Permission.NAME_COORDINATOR, plan);
        String reference = Answers.field("coordinator", Answers.body(call).coordinator());
        PlanCare.NameCoordinator asked =
                new PlanCare.NameCoordinator(plan, nameable.coordinator(shown.commissionerId(), reference));
        return Answers.done(care.nameCoordinator(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("ending")
    @Operation(summary = "Ends it, with the reason that stays on record.")
    public Done end(@HeaderParam(Answers.KEY) String key, Because because) {
        PlanCare.End asked = new PlanCare.End(plan, Answers.body(because).reason());
        return Answers.done(care.end(caller.who(), Answers.key(key), asked), Done::new);
    }
}
