package org.carepurse.rest.holding;

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
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.PlansToPay;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person pays towards their own support, under one agreement. */
@RequestScoped
@Path("agreements/{agreement}/own-part")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnPartResource {

    private final OwnParts ownParts;
    private final PlansToPay plans;
    private final Caller caller;

    @PathParam("agreement")
    private String agreement;

    @Inject
    OwnPartResource(OwnParts ownParts, PlansToPay plans, Caller caller) {
        this.ownParts = ownParts;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is due of it up to today, what was paid, and what is missing or too much.")
    public OwnPartView ownPart() {
        return OwnPartView.of(ownParts.of(caller.who(), agreement));
    }

    @POST
    @Operation(summary = "Writes down what the person has paid of it.")
    public Done receive(@HeaderParam(Answers.KEY) String key, OwnPartCall call) {
        ownParts.requireMayRecord(caller.who(), agreement);
        OwnParts.Received asked = new OwnParts.Received(
                agreement, Answers.pence("amountPence", Answers.body(call).amountPence()));
        return Answers.done(ownParts.receive(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("plan-to-pay")
    @Operation(summary = "Agrees how the person pays what is missing of it.")
    public Done agreeToPay(@HeaderParam(Answers.KEY) String key, PlanToPayCall call) {
        plans.requireMayAgree(caller.who(), agreement);
        return Answers.done(
                plans.agree(caller.who(), Answers.key(key), Answers.body(call).of(agreement)), Done::new);
    }
}
