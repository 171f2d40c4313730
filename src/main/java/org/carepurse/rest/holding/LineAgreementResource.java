package org.carepurse.rest.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plans;
import org.carepurse.holding.Agreements;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.NotFound;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Offering an agreement about one funding line. */
@RequestScoped
@Path("purses/{plan}/lines/{line}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LineAgreementResource {

    private final Plans plans;
    private final Purses purses;
    private final Agreements agreements;
    private final Caller caller;

    @Inject
    LineAgreementResource(Plans plans, Purses purses, Agreements agreements, Caller caller) {
        this.plans = plans;
        this.purses = purses;
        this.agreements = agreements;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "The commissioner offers the person an agreement, with every payment of it made ahead.")
    public Done offer(
            @HeaderParam(Answers.KEY) String key,
            @PathParam("plan") String plan,
            @PathParam("line") String line,
            AgreementCall call) {
        plans.show(caller.who(), Permission.OFFER_AGREEMENT, plan);
        Purse.Line about =
                purses.open(caller.who(), plan).line(line).orElseThrow(() -> new NotFound("funding line", line));
        return Answers.done(
                agreements.offer(
                        caller.who(),
                        Answers.key(key),
                        Answers.body(call).of(plan, about.reference(), about.holding())),
                Done::new);
    }
}
