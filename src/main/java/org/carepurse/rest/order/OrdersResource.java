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
import java.time.Clock;
import java.util.List;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.Directory;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.OrderShowing;
import org.carepurse.order.Orders;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.time.London;
import org.carepurse.words.Words;

/** Orders: checked, placed, shown, answered by the provider, called off. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {

    private final OrderCheck check;
    private final PlaceOrder placing;
    private final Orders orders;
    private final OrderShowing showing;
    private final Plans plans;
    private final Directory directory;
    private final Caller caller;

    @Inject
    private Clock clock;

    @Inject
    OrdersResource(OrderCheck check, PlaceOrder placing, Orders orders, OrderShowing showing, Plans plans,
            Directory directory, Caller caller) {
        this.check = check;
        this.placing = placing;
        this.orders = orders;
        this.showing = showing;
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
    }

    /** What would become of each line; changes nothing. */
    @POST
    @Path("check")
    public List<CheckedView> check(PurchaseCall call) {
        return check.check(caller.who(), purchase(call)).stream()
                .map(line -> CheckedView.of(line, words()))
                .toList();
    }

    /** Orders what can be ordered, asks approval for what needs it, and says why the rest is left. */
    @POST
    public PlacedView place(@HeaderParam(Answers.KEY) String key, PurchaseCall call) {
        return Answers.done(
                placing.place(caller.who(), Answers.key(key), purchase(call)), placed -> PlacedView.of(placed, words()));
    }

    @GET
    @Path("{order}")
    public OrderedView show(@PathParam("order") String order) {
        return OrderedView.of(showing.show(caller.who(), order));
    }

    /** The provider will do it. */
    @POST
    @Path("{order}/acceptance")
    public Done accept(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order) {
        return Answers.done(
                orders.accept(caller.who(), Answers.key(key), new Orders.Accept(order)), Done::new);
    }

    /** The provider cannot do it. */
    @POST
    @Path("{order}/declining")
    public Done decline(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order, Because because) {
        Orders.Decline asked = new Orders.Decline(order, Answers.body(because).reason());
        return Answers.done(orders.decline(caller.who(), Answers.key(key), asked), Done::new);
    }

    /** Calls off what is not delivered. */
    @POST
    @Path("{order}/cancellation")
    public Done cancel(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order, Because because) {
        Orders.Cancel asked = new Orders.Cancel(order, Answers.body(because).reason());
        return Answers.done(orders.cancel(caller.who(), Answers.key(key), asked), Done::new);
    }

    private Purchase purchase(PurchaseCall call) {
        String plan = Answers.field("plan", Answers.body(call).plan());
        return call.of(plans.show(caller.who(), plan),
                service -> directory.offer(service, London.today(clock)).serviceId());
    }

    private Words words() {
        return Words.in(caller.language());
    }
}
