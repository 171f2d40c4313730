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
import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's runs of payments in: one person prepares, another releases. */
@RequestScoped
@Path("payments-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentsInResource {

    private final PaymentInReading reading;
    private final PaymentsIn payments;
    private final Caller caller;

    @Inject
    PaymentsInResource(PaymentInReading reading, PaymentsIn payments, Caller caller) {
        this.reading = reading;
        this.payments = payments;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Gathers every payment that is due and agreed to, and in no run yet.")
    public Done prepare(@HeaderParam(Answers.KEY) String key, PrepareCall call) {
        long commissioner = caller.organisation(Permission.PAY_IN, Role.COMMISSIONER_FINANCE);
        PaymentsIn.Prepare asked = new PaymentsIn.Prepare(
                commissioner, Answers.field("upTo", Answers.body(call).upTo()), Answers.text(call.account()));
        return Answers.done(payments.prepare(caller.who(), Answers.key(key), asked), Done::new);
    }

    @GET
    @Path("{run}")
    @Operation(summary = "A run with all that is in it, and what was left out and why.")
    public PaymentRunView show(@PathParam("run") String run) {
        return PaymentRunView.of(reading.run(caller.who(), run));
    }

    @POST
    @Path("{run}/leaving-out")
    @Operation(summary = "One payment waits for a later run.")
    public Done leaveOut(@HeaderParam(Answers.KEY) String key, @PathParam("run") String run, LeaveOutCall call) {
        PaymentsIn.LeaveOut asked =
                new PaymentsIn.LeaveOut(run, Answers.body(call).payment(), call.reason());
        return Answers.done(payments.leaveOut(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{run}/cancellation")
    @Operation(summary = "Lets all of its payments go.")
    public Done cancel(@HeaderParam(Answers.KEY) String key, @PathParam("run") String run) {
        return Answers.done(payments.cancel(caller.who(), Answers.key(key), new PaymentsIn.Cancel(run)), Done::new);
    }

    @POST
    @Path("{run}/release")
    @Operation(summary = "Pays all that is in it; never by whoever prepared it.")
    public Done release(@HeaderParam(Answers.KEY) String key, @PathParam("run") String run) {
        return Answers.done(payments.release(caller.who(), Answers.key(key), new PaymentsIn.Release(run)), Done::new);
    }
}
