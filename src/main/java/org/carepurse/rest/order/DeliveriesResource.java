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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.OrderFile;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was delivered on an order, as the provider says it and the person confirms it. */
@RequestScoped
@Path("orders/{order}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    private final DeliveryLists lists;
    private final Delivering delivering;
    private final OrderFile orders;
    private final Caller caller;

    @PathParam("order")
    private String order;

    @Inject
    DeliveriesResource(DeliveryLists lists, Delivering delivering, OrderFile orders, Caller caller) {
        this.lists = lists;
        this.delivering = delivering;
        this.orders = orders;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Everything delivered on the order, by day, also what was corrected later.")
    public List<DeliveryView> deliveries() {
        return lists.ofOrder(caller.who(), order).stream().map(DeliveryView::of).toList();
    }

    @POST
    @Operation(summary = "The provider logs what it delivered.")
    public Done log(@HeaderParam(Answers.KEY) String key, DeliveryCall call) {
        orders.show(caller.who(), Permission.LOG_DELIVERY, order);
        Delivering.Log asked = new Delivering.Log(order, Answers.body(call).number(), call.report());
        return Answers.done(delivering.log(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{delivery}/correction")
    @Operation(summary = "The provider puts another delivery in the place of a wrong one, to be confirmed anew.")
    public Done correct(
            @HeaderParam(Answers.KEY) String key, @PathParam("delivery") String delivery, DeliveryCall call) {
        orders.show(caller.who(), Permission.LOG_DELIVERY, order);
        Delivering.Correct asked =
                new Delivering.Correct(order, delivery, Answers.body(call).report());
        return Answers.done(delivering.correct(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{delivery}/receipt")
    @Operation(summary = "The person says how much they received: all, part or none.")
    public Done answer(@HeaderParam(Answers.KEY) String key, @PathParam("delivery") String delivery, ReceiptCall call) {
        Delivering.Answer asked =
                new Delivering.Answer(order, delivery, Answers.body(call).receipt());
        return Answers.done(delivering.answer(caller.who(), Answers.key(key), asked), Done::new);
    }
}
