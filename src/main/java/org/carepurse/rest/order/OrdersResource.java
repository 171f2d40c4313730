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
import java.time.Clock;
import java.util.List;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.Directory;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.OrderFilter;
import org.carepurse.order.OrderLists;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderShowing;
import org.carepurse.order.Orders;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

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

    /** Beside the constructor, which has enough to take. */
    @Inject
    private OrderLists lists;

    @Inject
    private Clock clock;

    @Inject
    OrdersResource(
            OrderCheck check,
            PlaceOrder placing,
            Orders orders,
            OrderShowing showing,
            Plans plans,
            Directory directory,
            Caller caller) {
        this.check = check;
        this.placing = placing;
        this.orders = orders;
        this.showing = showing;
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What a plan's holder ordered, the latest first; for the holder and those who act for them.")
    public OrderSlice list(
            @QueryParam("plan") String plan, @QueryParam("show") String show, @QueryParam("after") String after) {
        long holder = plans.show(caller.who(), Answers.field("plan", plan)).holderId();
        OrderFilter filter = Answers.one("show", OrderFilter.class, show).orElse(OrderFilter.ALL);
        return Slice.of(
                        lists.readOn(caller.who(), holder, filter, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        OrderRow::reference)
                .map(OrderLineView::of)
                .as(OrderSlice::new);
    }

    @POST
    @Path("check")
    @Operation(summary = "What would become of each line; changes nothing.")
    public List<CheckedView> check(PurchaseCall call) {
        return check.check(caller.who(), purchase(call)).stream()
                .map(line -> CheckedView.of(line, words()))
                .toList();
    }

    @POST
    @Operation(summary = "Orders what can be ordered, asks approval for what needs it, and says why the rest is left.")
    public PlacedView place(@HeaderParam(Answers.KEY) String key, PurchaseCall call) {
        return Answers.done(
                placing.place(caller.who(), Answers.key(key), purchase(call)),
                placed -> PlacedView.of(placed, words()));
    }

    @GET
    @Path("{order}")
    @Operation(summary = "One order, as whoever asks may see it.")
    public OrderedView show(@PathParam("order") String order) {
        return OrderedView.of(showing.show(caller.who(), order));
    }

    @POST
    @Path("{order}/acceptance")
    @Operation(summary = "The provider will do it.")
    public Done accept(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order) {
        return Answers.done(orders.accept(caller.who(), Answers.key(key), new Orders.Accept(order)), Done::new);
    }

    @POST
    @Path("{order}/declining")
    @Operation(summary = "The provider cannot do it.")
    public Done decline(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order, Because because) {
        Orders.Decline asked = new Orders.Decline(order, Answers.body(because).reason());
        return Answers.done(orders.decline(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{order}/cancellation")
    @Operation(summary = "Calls off what is not delivered.")
    public Done cancel(@HeaderParam(Answers.KEY) String key, @PathParam("order") String order, Because because) {
        Orders.Cancel asked = new Orders.Cancel(order, Answers.body(because).reason());
        return Answers.done(orders.cancel(caller.who(), Answers.key(key), asked), Done::new);
    }

    private Purchase purchase(PurchaseCall call) {
        String plan = Answers.field("plan", Answers.body(call).plan());
        return call.of(
                plans.show(caller.who(), plan),
                service -> directory.offer(service, London.today(clock)).serviceId());
    }

    private Words words() {
        return Words.in(caller.language());
    }
}
