package org.carepurse.rest.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.measure.Measuring;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Putting right what was entered wrongly. */
@RequestScoped
@Path("plans/{plan}/measured/{measured}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureCorrectionResource {

    private final Measuring measuring;
    private final Plans plans;
    private final Caller caller;

    @Inject
    MeasureCorrectionResource(Measuring measuring, Plans plans, Caller caller) {
        this.measuring = measuring;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Enters the right answers; what stood there stays, as corrected.")
    public Done correct(
            @PathParam("plan") String plan,
            @PathParam("measured") String measured,
            @HeaderParam(Answers.KEY) String key,
            MeasureCall call) {
        plans.show(caller.who(), Permission.ENTER_MEASURE, plan);
        MeasureCall said = Answers.body(call);
        Measuring.Correct asked = new Measuring.Correct(plan, measured, said.sheet(), said.given());
        return Answers.done(measuring.correct(caller.who(), Answers.key(key), asked), Done::new);
    }
}
