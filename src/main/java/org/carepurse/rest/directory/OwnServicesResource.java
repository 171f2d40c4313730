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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.directory.OfferedService;
import org.carepurse.directory.Pricing;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceAct;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A provider's own services: entered, changed, priced, withdrawn. */
@RequestScoped
@Path("provider/services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnServicesResource {

    private final CallersProvider own;
    private final OfferViews offers;
    private final ServiceDesk services;
    private final Pricing pricing;
    private final Caller caller;

    @Inject
    OwnServicesResource(CallersProvider own, OfferViews offers, ServiceDesk services, Pricing pricing, Caller caller) {
        this.own = own;
        this.offers = offers;
        this.services = services;
        this.pricing = pricing;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The services of the caller's provider, by name, with what they cost today.")
    public List<OfferView> list() {
        return offers.of(own.entry());
    }

    @GET
    @Path("{service}")
    @Operation(summary = "One of them, with all its prices.")
    public OwnServiceView show(@PathParam("service") String service) {
        Service held = own.service(service);
        return OwnServiceView.of(held, pricing.pricesOf(held.id()));
    }

    @POST
    @Operation(summary = "Enters a new one; it can be ordered once it is approved and has a price.")
    public Done offer(@HeaderParam(Answers.KEY) String key, OwnServiceCall call) {
        OfferedService told = Answers.body(call).of(own.entry());
        return Answers.done(
                services.offer(caller.who(), Answers.key(key), told), offered -> new Done(offered.reference()));
    }

    @POST
    @Path("{service}/change")
    @Operation(summary = "Changes what is told of it; its price and state stay.")
    public Done change(
            @HeaderParam(Answers.KEY) String key, @PathParam("service") String service, OwnServiceCall call) {
        Service held = own.service(service);
        OfferedService told = Answers.body(call).of(own.entry()).inPlaceOf(held);
        return Answers.done(
                services.change(caller.who(), Answers.key(key), service, told),
                changed -> new Done(changed.reference()));
    }

    @POST
    @Path("{service}/prices")
    @Operation(summary = "Sets its price from a day on; a price that has begun is never changed.")
    public Done price(@HeaderParam(Answers.KEY) String key, @PathParam("service") String service, PriceCall call) {
        own.service(service);
        return Answers.done(
                pricing.set(
                        caller.who(),
                        Answers.key(key),
                        service,
                        Answers.body(call).price()),
                set -> new Done(service));
    }

    @POST
    @Path("{service}/withdrawal")
    @Operation(summary = "It can no longer be ordered.")
    public ServiceDecided withdraw(@HeaderParam(Answers.KEY) String key, @PathParam("service") String service) {
        return decide(key, service, ServiceAct.WITHDRAW);
    }

    @POST
    @Path("{service}/return")
    @Operation(summary = "Offers again what was withdrawn; it waits to be approved anew.")
    public ServiceDecided offerAgain(@HeaderParam(Answers.KEY) String key, @PathParam("service") String service) {
        return decide(key, service, ServiceAct.OFFER_AGAIN);
    }

    private ServiceDecided decide(String key, String service, ServiceAct act) {
        own.service(service);
        return Answers.done(
                services.decide(caller.who(), Answers.key(key), service, act),
                state -> new ServiceDecided(service, state));
    }
}
