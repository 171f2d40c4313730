package org.carepurse.rest.takeup;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.Asked;
import org.carepurse.takeup.Care;
import org.carepurse.takeup.ClientLevelData;
import org.carepurse.takeup.CountedPeople;
import org.carepurse.takeup.CountedRow;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.ReturnFile;
import org.carepurse.takeup.ReturnReading;
import org.carepurse.takeup.Returns;
import org.carepurse.takeup.Way;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's quarterly returns: preparing, looking at whom each number is made of, submitting. */
@RequestScoped
@Path("returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    private final ReturnReading reading;
    private final CountedPeople counted;
    private final ClientLevelData clients;
    private final Returns returns;
    private final ReturnFile file;
    private final Caller caller;

    @Inject
    ReturnsResource(
            ReturnReading reading,
            CountedPeople counted,
            ClientLevelData clients,
            Returns returns,
            ReturnFile file,
            Caller caller) {
        this.reading = reading;
        this.counted = counted;
        this.clients = clients;
        this.returns = returns;
        this.file = file;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The returns of all quarters, the newest first.")
    public List<ReturnHeadView> list() {
        long commissioner =
                caller.organisation(Permission.SEE_RETURNS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        return reading.list(caller.who(), commissioner).stream()
                .map(ReturnHeadView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Counts everybody for a quarter; what was prepared for it before and not submitted goes.")
    public Done prepare(@HeaderParam(Answers.KEY) String key, PrepareReturnCall call) {
        long commissioner = caller.organisation(Permission.MAKE_RETURN, Role.COMMISSIONER_FINANCE);
        Returns.Prepare asked = new Returns.Prepare(
                commissioner, Answers.field("day", Answers.body(call).day()));
        return Answers.done(returns.prepare(caller.who(), Answers.key(key), asked), Done::new);
    }

    @GET
    @Path("{return}")
    @Operation(summary = "All that was counted for a return, and what is to be mended before it is submitted.")
    public ReturnView show(@PathParam("return") String reference) {
        return ReturnView.of(reading.show(caller.who(), reference));
    }

    /** @param after the reference of the person to go on after */
    @GET
    @Path("{return}/people")
    @Operation(summary = "The people whom a number of a return is made of, each with the budgets they are counted for.")
    public CountedPersonSlice people(
            @PathParam("return") String reference,
            @QueryParam("rule") String rule,
            @QueryParam("way") String way,
            @QueryParam("age") String age,
            @QueryParam("care") String care,
            @QueryParam("after") String after) {
        reading.show(caller.who(), reference);
        Asked asked = new Asked(
                Answers.one("rule", CountingRule.class, rule).orElse(CountingRule.LIVE_AT_QUARTER_END),
                Answers.one("way", Way.class, way).orElse(null),
                Answers.one("age", AgeGroup.class, age).orElse(null),
                Answers.one("care", Care.class, care).orElse(null));
        List<CountedRow> oneMore = counted.list(caller.who(), reference, asked, Answers.text(after), Slice.SIZE + 1);
        return Slice.of(oneMore, Slice.SIZE, CountedRow::person)
                .map(CountedPersonView::of)
                .as(CountedPersonSlice::new);
    }

    @GET
    @Path("{return}/csv")
    @Produces(Answers.FILE)
    @Operation(summary = "The return as the file in which it is sent.")
    public String file(@PathParam("return") String reference) {
        return file.of(reading.show(caller.who(), reference));
    }

    @GET
    @Path("{return}/client-level")
    @Produces(Answers.FILE)
    @Operation(
            summary = "The services of everybody whom a return counts as supported by the council: Client Level Data.")
    public Response clientLevel(@PathParam("return") String reference) {
        SignedIn who = caller.who();
        clients.requireMaySee(who, reference);
        StreamingOutput file = out -> clients.write(who, reference, out);
        return Response.ok(file).build();
    }

    @POST
    @Path("{return}/submission")
    @Operation(summary = "Submits a return as it was prepared; from then on it stays as it is.")
    public Done submit(
            @HeaderParam(Answers.KEY) String key, @PathParam("return") String reference, SubmitReturnCall call) {
        String because = call == null ? "" : Answers.text(call.because());
        return Answers.done(
                returns.submit(caller.who(), Answers.key(key), new Returns.Submit(reference, because)), Done::new);
    }
}
