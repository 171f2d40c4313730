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
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.FeeReading;
import org.carepurse.holding.Fees;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.joda.money.Money;

/** A bureau's fee under one agreement: asked for, answered, taken, stopped. */
@RequestScoped
@Path("agreements/{agreement}/fee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeeResource {

    private final FeeReading reading;
    private final Fees fees;
    private final AgreementFile file;
    private final Access access;
    private final Caller caller;

    @PathParam("agreement")
    private String agreement;

    @Inject
    FeeResource(FeeReading reading, Fees fees, AgreementFile file, Access access, Caller caller) {
        this.reading = reading;
        this.fees = fees;
        this.file = file;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The fee that counts, or the last one, and each time it was taken.")
    public FeeView showFee() {
        return FeeView.of(reading.of(caller.who(), agreement));
    }

    @POST
    @Operation(summary = "The bureau asks for a fee each month.")
    public Done ask(@HeaderParam(Answers.KEY) String key, FeeCall call) {
        require(Permission.CHARGE_FEE);
        Money amount = Answers.pence("amountPence", Answers.body(call).amountPence());
        Fees.Ask asked = new Fees.Ask(agreement, amount, call.whatFor());
        return Answers.done(fees.ask(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{fee}/consent")
    @Operation(summary = "The person, or someone who acts for them, agrees to it, and says which goal pays.")
    public Done agree(@HeaderParam(Answers.KEY) String key, @PathParam("fee") String fee, FeeConsentCall call) {
        require(Permission.ANSWER_AGREEMENT);
        Fees.Agree asked = new Fees.Agree(agreement, fee, Answers.body(call).goal());
        return Answers.done(fees.agree(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{fee}/declining")
    @Operation(summary = "They do not agree to it.")
    public Done declineFee(@HeaderParam(Answers.KEY) String key, @PathParam("fee") String fee, Because because) {
        require(Permission.ANSWER_AGREEMENT);
        Fees.Decline asked =
                new Fees.Decline(agreement, fee, Answers.body(because).reason());
        return Answers.done(fees.decline(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{fee}/stopping")
    @Operation(summary = "The person or the bureau stops it: no more is taken.")
    public Done stop(@HeaderParam(Answers.KEY) String key, @PathParam("fee") String fee, Because because) {
        require(Permission.STOP_FEE);
        Fees.Stop asked = new Fees.Stop(agreement, fee, Answers.body(because).reason());
        return Answers.done(fees.stop(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{fee}/taking")
    @Operation(summary = "The bureau takes it for one month, once.")
    public Done take(@HeaderParam(Answers.KEY) String key, @PathParam("fee") String fee, FeeTakingCall call) {
        require(Permission.CHARGE_FEE);
        Fees.Take asked = new Fees.Take(agreement, fee, Answers.body(call).asked());
        return Answers.done(fees.take(caller.who(), Answers.key(key), asked), Done::new);
    }

    private void require(Permission permission) {
        access.require(caller.who(), permission, file.whose(file.agreement(agreement)));
    }
}
