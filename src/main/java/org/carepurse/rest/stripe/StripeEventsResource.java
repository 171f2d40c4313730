package org.carepurse.rest.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carepurse.stripe.Inbox;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where Stripe tells what happened in one commissioner's account. Whoever calls proves who they are by the signature, so no
 * token is asked for; it is no part of the interface that programs are told of.
 */
@RequestScoped
@Path("stripe/{commissioner: [A-Z0-9]{3,10}}/events")
public class StripeEventsResource {

    private final Inbox inbox;

    @Inject
    StripeEventsResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response receive(
            @PathParam("commissioner") String commissioner,
            @HeaderParam("Stripe-Signature") String signature,
            byte[] body) {
        if (!inbox.receive(commissioner, signature, body)) {
            throw new BadRequestException();
        }
        return Response.ok().build();
    }
}
