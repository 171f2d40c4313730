package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ServiceAct;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.NotFound;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The services of one of a commissioner's providers, and its word on them. */
@RequestScoped
@Path("providers/{provider}/services")
@Produces(MediaType.APPLICATION_JSON)
public class ProviderServicesResource {

    private final ProviderDesk providers;
    private final ServiceDesk services;
    private final OfferViews offers;
    private final Caller caller;

    @PathParam("provider")
    private String reference;

    @Inject
    ProviderServicesResource(ProviderDesk providers, ServiceDesk services, OfferViews offers, Caller caller) {
        this.providers = providers;
        this.services = services;
        this.offers = offers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What it offers, by name, with what it costs today.")
    public List<OfferView> services() {
        return offers.of(provider());
    }

    @POST
    @Path("{service}/approval")
    @Operation(summary = "The service can be ordered from now on, once it has a price.")
    public ServiceDecided approveService(@HeaderParam(Answers.KEY) String key, @PathParam("service") String service) {
        if (services.service(service).providerId() != provider().id()) {
            throw new NotFound("service", service);
        }
        return Answers.done(
                services.decide(caller.who(), Answers.key(key), service, ServiceAct.APPROVE),
                state -> new ServiceDecided(service, state));
    }

    private Provider provider() {
        caller.organisation(Permission.DECIDE_ON_PROVIDER, Role.COMMISSIONER_FINANCE);
        return providers.provider(reference);
    }
}
