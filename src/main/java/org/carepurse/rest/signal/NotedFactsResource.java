package org.carepurse.rest.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.signal.FactReading;
import org.carepurse.signal.NotedFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the commissioner was told of people's lives, for the rules that need it. */
@RequestScoped
@Path("signals/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotedFactsResource {

    private final FactReading reading;
    private final NotedFacts noted;
    private final Caller caller;

    @Inject
    NotedFactsResource(FactReading reading, NotedFacts facts, Caller caller) {
        this.reading = reading;
        this.noted = facts;
        this.caller = caller;
    }

    /** @param page counted from 1, fifty facts each */
    @GET
    @Operation(summary = "What was noted, the newest first; also what was taken back.")
    public List<NotedFactView> facts(@QueryParam("page") @DefaultValue("1") int page) {
        long commissioner =
                caller.organisation(Permission.SEE_SIGNALS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        int from = (Math.max(1, Math.min(page, 10_000)) - 1) * Slice.SIZE;
        return reading.list(caller.who(), commissioner, from, Slice.SIZE).stream()
                .map(NotedFactView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Notes that somebody was in hospital, died, or is related to a provider.")
    public Done note(@HeaderParam(Answers.KEY) String key, NoteFactCall call) {
        long commissioner = caller.organisation(Permission.NOTE_FACTS, Role.COMMISSIONER_FINANCE);
        return Answers.done(
                noted.note(
                        caller.who(),
                        Answers.key(key),
                        commissioner,
                        Answers.body(call).note()),
                Done::new);
    }

    @POST
    @Path("{fact: FCT-[^/]+}/taking-back")
    @Operation(summary = "Takes back what was noted; it stays to be read, and no rule counts it.")
    public Done takeBack(@HeaderParam(Answers.KEY) String key, @PathParam("fact") String fact) {
        caller.organisation(Permission.NOTE_FACTS, Role.COMMISSIONER_FINANCE);
        return Answers.done(noted.takeBack(caller.who(), Answers.key(key), fact), Done::new);
    }
}
