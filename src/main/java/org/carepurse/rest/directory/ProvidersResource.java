package org.carepurse.rest.directory;

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
import org.carepurse.directory.ProviderAct;
import org.carepurse.directory.ProviderDecision;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ProviderList;
import org.carepurse.directory.ProviderState;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's providers, and its word on them. */
@RequestScoped
@Path("providers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProvidersResource {

    private final ProviderList list;
    private final ProviderDesk desk;
    private final Caller caller;

    @Inject
    ProvidersResource(ProviderList list, ProviderDesk desk, Caller caller) {
        this.list = list;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The providers that the caller's commissioner keeps, by name.")
    public ProviderSlice all(
            @QueryParam("named") String named, @QueryParam("state") String state, @QueryParam("after") String after) {
        long commissioner = caller.organisation(Permission.DECIDE_ON_PROVIDER, Role.COMMISSIONER_FINANCE);
        ProviderState only = Answers.one("state", ProviderState.class, state).orElse(null);
        return Slice.of(
                        list.readOn(caller.who(), commissioner, only, Answers.text(named), Answers.text(after)),
                        ProviderList.PER_PAGE,
                        ProviderList.Line::reference)
                .map(ProviderLineView::of)
                .as(ProviderSlice::new);
    }

    @GET
    @Path("{provider}")
    @Operation(summary = "One provider, for those who work with providers.")
    public ProviderView show(@PathParam("provider") String provider) {
        caller.organisation(Permission.DECIDE_ON_PROVIDER, Role.COMMISSIONER_FINANCE);
        return ProviderView.of(desk.provider(provider));
    }

    @POST
    @Path("{provider}/approval")
    @Operation(summary = "Its services can be ordered from now on.")
    public ProviderDecided approve(
            @HeaderParam(Answers.KEY) String key, @PathParam("provider") String provider, Because because) {
        return decide(key, provider, ProviderAct.APPROVE, because);
    }

    @POST
    @Path("{provider}/suspension")
    @Operation(summary = "Nothing can be ordered from it until it is reinstated. Needs a reason.")
    public ProviderDecided suspend(
            @HeaderParam(Answers.KEY) String key, @PathParam("provider") String provider, Because because) {
        return decide(key, provider, ProviderAct.SUSPEND, because);
    }

    @POST
    @Path("{provider}/reinstatement")
    @Operation(summary = "A suspended provider's services can be ordered again.")
    public ProviderDecided reinstate(
            @HeaderParam(Answers.KEY) String key, @PathParam("provider") String provider, Because because) {
        return decide(key, provider, ProviderAct.REINSTATE, because);
    }

    @POST
    @Path("{provider}/closing")
    @Operation(summary = "It has stopped working: nothing can be ordered from it any more. Needs a reason.")
    public ProviderDecided close(
            @HeaderParam(Answers.KEY) String key, @PathParam("provider") String provider, Because because) {
        return decide(key, provider, ProviderAct.CLOSE, because);
    }

    private ProviderDecided decide(String key, String provider, ProviderAct act, Because because) {
        ProviderDecision decision =
                new ProviderDecision(provider, act, Answers.body(because).reason());
        return Answers.done(
                desk.decide(caller.who(), Answers.key(key), decision), state -> new ProviderDecided(provider, state));
    }
}
