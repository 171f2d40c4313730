package org.carepurse.rest.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.careplan.Plans;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryRow;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a plan's holder is asked to confirm. */
@RequestScoped
@Path("plans/{plan}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingDeliveriesResource {

    private final DeliveryLists lists;
    private final Plans plans;
    private final Caller caller;

    @Inject
    WaitingDeliveriesResource(DeliveryLists lists, Plans plans, Caller caller) {
        this.lists = lists;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Deliveries that the holder has not confirmed, the longest waiting first.")
    public DeliverySlice deliveries(@PathParam("plan") String plan, @QueryParam("after") String after) {
        long holder = plans.show(caller.who(), plan).holderId();
        return Slice.of(
                        lists.readOnWaiting(caller.who(), holder, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        DeliveryRow::reference)
                .map(DeliveryView::of)
                .as(DeliverySlice::new);
    }
}
