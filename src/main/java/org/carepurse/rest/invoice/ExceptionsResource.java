package org.carepurse.rest.invoice;

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
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.invoice.ExceptionDesk;
import org.carepurse.invoice.ExceptionQueue;
import org.carepurse.invoice.ExceptionRow;
import org.carepurse.invoice.ResolveException;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What did not match on invoices, and clearing it up. */
@RequestScoped
@Path("exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExceptionsResource {

    /** @param words why, what is asked or what is replied, for the other side to read */
    public record Saying(String words) {}

    private final ExceptionQueue queue;
    private final ExceptionDesk desk;
    private final Caller caller;

    @Inject
    ExceptionsResource(ExceptionQueue queue, ExceptionDesk desk, Caller caller) {
        this.queue = queue;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What waits for the caller's commissioner, or in another state, the longest waiting first.")
    public ExceptionSlice list(
            @QueryParam("state") String state, @QueryParam("reason") String reason, @QueryParam("after") String after) {
        long commissioner = caller.organisation(
                Permission.SEE_EXCEPTIONS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.CARE_COORDINATOR);
        ExceptionQueue.Filter filter = ExceptionQueue.Filter.parse(state, reason);
        return Slice.of(
                        queue.readOn(caller.who(), commissioner, filter, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        ExceptionRow::reference)
                .map(ExceptionView::of)
                .as(ExceptionSlice::new);
    }

    @POST
    @Path("{exception}/acceptance")
    @Operation(summary = "The commissioner pays it all the same, as far as it is set aside.")
    public Done accept(@HeaderParam(Answers.KEY) String key, @PathParam("exception") String exception, Saying saying) {
        return Answers.done(desk.accept(caller.who(), Answers.key(key), asked(exception, saying)), Done::new);
    }

    @POST
    @Path("{exception}/rejection")
    @Operation(summary = "The commissioner will not pay it.")
    public Done reject(@HeaderParam(Answers.KEY) String key, @PathParam("exception") String exception, Saying saying) {
        return Answers.done(desk.reject(caller.who(), Answers.key(key), asked(exception, saying)), Done::new);
    }

    @POST
    @Path("{exception}/question")
    @Operation(summary = "The commissioner asks the provider.")
    public Done ask(@HeaderParam(Answers.KEY) String key, @PathParam("exception") String exception, Saying saying) {
        return Answers.done(desk.ask(caller.who(), Answers.key(key), asked(exception, saying)), Done::new);
    }

    @POST
    @Path("{exception}/reply")
    @Operation(summary = "The provider replies.")
    public Done reply(@HeaderParam(Answers.KEY) String key, @PathParam("exception") String exception, Saying saying) {
        return Answers.done(desk.reply(caller.who(), Answers.key(key), asked(exception, saying)), Done::new);
    }

    private static ResolveException asked(String exception, Saying saying) {
        return new ResolveException(exception, Answers.body(saying).words());
    }
}
