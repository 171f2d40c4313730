package org.carepurse.rest.privacy;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.privacy.PersonalCopies;
import org.carepurse.privacy.PersonalCopy;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Copies of everything about a person: asked for, prepared in the background, taken as one ZIP. */
@RequestScoped
@Path("copies")
@Produces(MediaType.APPLICATION_JSON)
public class CopiesResource {

    private final PersonalCopies copies;
    private final Caller caller;

    @Inject
    CopiesResource(PersonalCopies copies, Caller caller) {
        this.copies = copies;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The copies about the caller, the last one first.")
    public List<CopyView> own() {
        return copies.own(caller.who()).stream().map(CopyView::of).toList();
    }

    @POST
    @Operation(summary = "Asks for a copy of everything about the caller. While one is there, it is that one.")
    public CopyView ask(@HeaderParam(Answers.KEY) String key) {
        SignedIn who = caller.who();
        return Answers.done(copies.ask(who, Answers.key(key)), copy -> shown(who, copy));
    }

    @POST
    @Path("for/{person: PER-[^/]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for a copy for somebody who cannot do so here; for their commissioner's finance people.")
    public CopyView askFor(@HeaderParam(Answers.KEY) String key, @PathParam("person") String person, Because because) {
        SignedIn who = caller.who();
        copies.mayAskFor(who, person);
        return Answers.done(
                copies.askFor(
                        who,
                        Answers.key(key),
                        person,
                        Answers.field("reason", Answers.body(because).reason())),
                copy -> shown(who, copy));
    }

    @GET
    @Path("{copy: COP-[^/]+}")
    @Operation(summary = "How far one copy is.")
    public CopyView show(@PathParam("copy") String reference) {
        return shown(caller.who(), reference);
    }

    @GET
    @Path("{copy: COP-[^/]+}/zip")
    @Produces("application/zip")
    @Operation(
            summary = "The copy: a page to read, the same for programs, and the files. That it was taken is recorded.")
    public StreamingOutput take(@PathParam("copy") String reference) {
        PersonalCopy taken = Answers.done(copies.take(caller.who(), reference), copy -> copy);
        return out -> copies.write(taken, out);
    }

    private CopyView shown(SignedIn who, String reference) {
        return CopyView.of(copies.show(who, reference));
    }
}
