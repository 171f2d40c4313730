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
import java.util.List;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Organisations that ask to keep people's money, and their commissioner's answers. */
@RequestScoped
@Path("registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

    private final Registrations registrations;
    private final Caller caller;

    @Inject
    RegistrationsResource(Registrations registrations, Caller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Asks a commissioner to be approved; needs no token.")
    public Done ask(@HeaderParam(Answers.KEY) String key, RegistrationCall call) {
        return Answers.done(
                registrations.ask(Answers.key(key), Answers.body(call).asked()), Done::new);
    }

    @GET
    @Operation(summary = "Those that wait for the answer of the caller's commissioner, the oldest first.")
    public List<RegistrationView> list() {
        long commissioner = caller.organisation(Permission.APPROVE_KEEPER, Role.COMMISSIONER_FINANCE);
        return registrations.waiting(caller.who(), commissioner, 0, Registrations.MOST_WAITING).stream()
                .map(RegistrationView::of)
                .toList();
    }

    @GET
    @Path("{registration}")
    @Operation(summary = "One of them.")
    public RegistrationView show(@PathParam("registration") String registration) {
        return RegistrationView.of(registrations.show(caller.who(), registration));
    }

    @POST
    @Path("{registration}/approval")
    @Operation(summary = "Approves it, with how it was checked. Answers with its contact, who can be given a code.")
    public Done approve(
            @HeaderParam(Answers.KEY) String key, @PathParam("registration") String registration, Because because) {
        registrations.show(caller.who(), registration);
        Registrations.Approve asked =
                new Registrations.Approve(registration, Answers.body(because).reason());
        return Answers.done(registrations.approve(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{registration}/declining")
    @Operation(summary = "Says why not.")
    public Done decline(
            @HeaderParam(Answers.KEY) String key, @PathParam("registration") String registration, Because because) {
        registrations.show(caller.who(), registration);
        Registrations.Decline asked =
                new Registrations.Decline(registration, Answers.body(because).reason());
        return Answers.done(registrations.decline(caller.who(), Answers.key(key), asked), Done::new);
    }
}
