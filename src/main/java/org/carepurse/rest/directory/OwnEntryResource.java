package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderAct;
import org.carepurse.directory.ProviderDecision;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A provider's own entry in the directory. */
@RequestScoped
@Path("provider/entry")
@Produces(MediaType.APPLICATION_JSON)
public class OwnEntryResource {

    private final CallersProvider own;
    private final ProviderDesk desk;
    private final Caller caller;

    @Inject
    OwnEntryResource(CallersProvider own, ProviderDesk desk, Caller caller) {
        this.own = own;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's provider as the directory knows it.")
    public ProviderView entry() {
        return ProviderView.of(own.entry());
    }

    @POST
    @Path("request-for-approval")
    @Operation(summary = "Asks the commissioner to approve it.")
    public ProviderDecided askForApproval(@HeaderParam(Answers.KEY) String key) {
        Provider provider = own.entry();
        ProviderDecision asked = new ProviderDecision(provider.reference(), ProviderAct.ASK_FOR_APPROVAL, "");
        return Answers.done(
                desk.decide(caller.who(), Answers.key(key), asked),
                state -> new ProviderDecided(provider.reference(), state));
    }
}
