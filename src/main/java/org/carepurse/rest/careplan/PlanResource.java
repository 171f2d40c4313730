package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.Plans;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A plan, and the word of those who agree to it. */
@RequestScoped
@Path("plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final Plans plans;
    private final PlanAgreement agreement;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    PlanResource(Plans plans, PlanAgreement agreement, Caller caller) {
        this.plans = plans;
        this.agreement = agreement;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The plan with its goals, planned costs and review dates.")
    public PlanView show() {
        return PlanView.of(plans.show(caller.who(), plan));
    }

    @POST
    @Path("agreement")
    @Operation(summary = "The person, or someone who acts for them, agrees to the plan as it stands.")
    public Done agree(@HeaderParam(Answers.KEY) String key) {
        return Answers.done(agreement.agree(caller.who(), Answers.key(key), new PlanAgreement.Agree(plan)), Done::new);
    }

    @POST
    @Path("disagreement")
    @Operation(summary = "They say what is wrong with it.")
    public Done disagree(@HeaderParam(Answers.KEY) String key, Because because) {
        return Answers.done(
                agreement.disagree(
                        caller.who(),
                        Answers.key(key),
                        new PlanAgreement.Disagree(plan, Answers.body(because).reason())),
                Done::new);
    }

    @POST
    @Path("sending-back")
    @Operation(summary = "The commissioner cannot approve it yet.")
    public Done sendBack(@HeaderParam(Answers.KEY) String key, Because because) {
        return Answers.done(
                agreement.sendBack(
                        caller.who(),
                        Answers.key(key),
                        new PlanAgreement.SendBack(plan, Answers.body(because).reason())),
                Done::new);
    }
}
