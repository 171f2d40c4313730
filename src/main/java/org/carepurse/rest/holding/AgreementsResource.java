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
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.Agreements;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An agreement on who keeps the money of a funding line: read, answered, taken back. */
@RequestScoped
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    private final AgreementReading reading;
    private final Agreements agreements;
    private final Caller caller;

    @PathParam("agreement")
    private String agreement;

    @Inject
    AgreementsResource(AgreementReading reading, Agreements agreements, Caller caller) {
        this.reading = reading;
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What it says, with every payment, for everyone whom it concerns.")
    public AgreementView show() {
        return AgreementView.of(reading.show(caller.who(), agreement));
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "The person, or someone who acts for them, accepts it: from now on money may be paid in.")
    public Done accept(@HeaderParam(Answers.KEY) String key) {
        Agreements.Accept asked = new Agreements.Accept(plan(), agreement);
        return Answers.done(agreements.accept(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("declining")
    @Operation(summary = "They say what is wrong with it.")
    public Done decline(@HeaderParam(Answers.KEY) String key, Because because) {
        Agreements.Decline asked =
                new Agreements.Decline(plan(), agreement, Answers.body(because).reason());
        return Answers.done(agreements.decline(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "The commissioner takes back what was not answered, to offer another.")
    public Done withdraw(@HeaderParam(Answers.KEY) String key, Because because) {
        Agreements.Withdraw asked =
                new Agreements.Withdraw(plan(), agreement, Answers.body(because).reason());
        return Answers.done(agreements.withdraw(caller.who(), Answers.key(key), asked), Done::new);
    }

    private String plan() {
        return reading.show(caller.who(), agreement).plan();
    }
}
