package org.carepurse.rest.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.dispute.DisputeAct;
import org.carepurse.dispute.DisputeReading;
import org.carepurse.dispute.DisputeRow;
import org.carepurse.dispute.Disputes;
import org.carepurse.money.Sterling;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.joda.money.Money;

/** Disputes, and every step in one. Who may is seen before anything of a call's content is read. */
@RequestScoped
@Path("disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisputesResource {

    private final DisputeReading reading;
    private final Disputes disputes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DisputesResource(DisputeReading reading, Disputes disputes, Caller caller, Clock clock) {
        this.reading = reading;
        this.disputes = disputes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Those that concern the caller: the open ones first, and of them whose time runs out first.")
    public DisputeSlice list(@QueryParam("after") String after) {
        LocalDate today = London.today(clock);
        return Slice.of(
                        reading.readOn(caller.who(), Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        DisputeRow::reference)
                .map(row -> DisputeRowView.of(row, today))
                .as(DisputeSlice::new);
    }

    @GET
    @Path("{dispute}")
    @Operation(summary = "One dispute: what it is about, what was said, and what the caller can do now.")
    public DisputeView show(@PathParam("dispute") String dispute) {
        return DisputeView.of(reading.show(caller.who(), dispute), London.today(clock));
    }

    @POST
    @Path("{dispute}/answer")
    @Operation(summary = "The provider says how it sees it; then it waits for a decision.")
    public Done answer(
            @HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, DisputeStepCall call) {
        return take(DisputeAct.ANSWER, key, dispute, call);
    }

    @POST
    @Path("{dispute}/reply")
    @Operation(summary = "The person says something to the answer; then it is the provider's turn again.")
    public Done reply(
            @HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, DisputeStepCall call) {
        return take(DisputeAct.REPLY, key, dispute, call);
    }

    @POST
    @Path("{dispute}/concession")
    @Operation(summary = "The provider gives in: all that is disputed is credited at once.")
    public Done concede(
            @HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, DisputeStepCall call) {
        return take(DisputeAct.CONCEDE, key, dispute, call);
    }

    @POST
    @Path("{dispute}/rejection")
    @Operation(summary = "It is decided that what was charged stands; what was held back is paid.")
    public Done reject(
            @HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, DisputeStepCall call) {
        return take(DisputeAct.REJECT, key, dispute, call);
    }

    @POST
    @Path("{dispute}/withdrawal")
    @Operation(summary = "Whoever raised it takes it back; what was held back is paid.")
    public Done withdraw(
            @HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, DisputeStepCall call) {
        return take(DisputeAct.WITHDRAW, key, dispute, call);
    }

    @POST
    @Path("{dispute}/upholding")
    @Operation(summary = "It is decided that some or all of it is not to be paid; that much is credited at once.")
    public Done uphold(@HeaderParam(Answers.KEY) String key, @PathParam("dispute") String dispute, UpholdCall call) {
        reading.requireMay(caller.who(), DisputeAct.UPHOLD, dispute);
        UpholdCall told = Answers.body(call);
        return take(DisputeAct.UPHOLD, key, dispute, told.words(), Answers.pence("amountPence", told.amountPence()));
    }

    private Done take(DisputeAct act, String key, String dispute, DisputeStepCall call) {
        reading.requireMay(caller.who(), act, dispute);
        return take(act, key, dispute, Answers.body(call).words(), Sterling.NONE);
    }

    private Done take(DisputeAct act, String key, String dispute, String words, Money upheld) {
        return Answers.done(
                disputes.take(caller.who(), Answers.key(key), new Disputes.Step(dispute, act, words, upheld)),
                Done::new);
    }
}
