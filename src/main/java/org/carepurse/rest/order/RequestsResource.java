package org.carepurse.rest.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.order.Requests;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;

/** A request to buy what is not in the plan: decided, or taken back. */
@RequestScoped
@Path("requests/{request}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource {

    /** @param instead what the person can do instead */
    public record Refusing(String reason, String instead) {}

    private final Requests requests;
    private final Caller caller;

    @PathParam("request")
    private String request;

    @Inject
    RequestsResource(Requests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    /** Orders it, if everything else allows. */
    @POST
    @Path("approval")
    public Done approve(@HeaderParam(Answers.KEY) String key, Because because) {
        Requests.Approve asked = new Requests.Approve(request, Answers.body(because).reason());
        return Answers.done(requests.approve(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("refusal")
    public Done refuse(@HeaderParam(Answers.KEY) String key, Refusing refusing) {
        Requests.Refuse asked = new Requests.Refuse(request, Answers.body(refusing).reason(), refusing.instead());
        return Answers.done(requests.refuse(caller.who(), Answers.key(key), asked), Done::new);
    }

    /** Those who may buy for the holder take it back. */
    @POST
    @Path("withdrawal")
    public Done withdraw(@HeaderParam(Answers.KEY) String key) {
        return Answers.done(
                requests.withdraw(caller.who(), Answers.key(key), new Requests.Withdraw(request)), Done::new);
    }
}
