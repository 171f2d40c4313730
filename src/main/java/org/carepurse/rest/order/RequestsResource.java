package org.carepurse.rest.order;

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
import java.util.List;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.RequestFile;
import org.carepurse.order.RequestLists;
import org.carepurse.order.Requests;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A request to buy what is not in the plan: decided, or taken back. */
@RequestScoped
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource {

    /** @param instead what the person can do instead */
    public record Refusing(String reason, String instead) {}

    private final RequestLists lists;
    private final RequestFile file;
    private final RequestViews views;
    private final Requests requests;
    private final Caller caller;

    @Inject
    RequestsResource(RequestLists lists, RequestFile file, RequestViews views, Requests requests, Caller caller) {
        this.lists = lists;
        this.file = file;
        this.views = views;
        this.requests = requests;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What waits for the caller to decide, what was asked first on top.")
    public RequestSlice waiting(@QueryParam("after") String after) {
        Slice<ApprovalRequest> waiting = Slice.of(
                lists.readOnWaiting(caller.who(), Answers.text(after), Slice.SIZE + 1),
                Slice.SIZE,
                ApprovalRequest::reference);
        return new RequestSlice(views.of(waiting.items()), waiting.next());
    }

    @GET
    @Path("{request}")
    @Operation(summary = "One request, with what was decided.")
    public RequestView show(@PathParam("request") String request) {
        return views.of(List.of(file.show(caller.who(), request))).get(0);
    }

    @POST
    @Path("{request}/approval")
    @Operation(summary = "Orders it, if everything else allows.")
    public Done approve(@HeaderParam(Answers.KEY) String key, @PathParam("request") String request, Because because) {
        Requests.Approve asked =
                new Requests.Approve(request, Answers.body(because).reason());
        return Answers.done(requests.approve(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{request}/refusal")
    @Operation(summary = "Refuses it, with a reason and what the person can do instead.")
    public Done refuse(@HeaderParam(Answers.KEY) String key, @PathParam("request") String request, Refusing refusing) {
        Requests.Refuse asked =
                new Requests.Refuse(request, Answers.body(refusing).reason(), refusing.instead());
        return Answers.done(requests.refuse(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{request}/withdrawal")
    @Operation(summary = "Those who may buy for the holder take it back.")
    public Done withdraw(@HeaderParam(Answers.KEY) String key, @PathParam("request") String request) {
        return Answers.done(
                requests.withdraw(caller.who(), Answers.key(key), new Requests.Withdraw(request)), Done::new);
    }
}
