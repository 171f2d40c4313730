package org.carepurse.rest.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.order.OrderFilter;
import org.carepurse.order.OrderLists;
import org.carepurse.order.OrderRow;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Orders with the providers that the caller works for. */
@RequestScoped
@Path("provider/orders")
@Produces(MediaType.APPLICATION_JSON)
public class ProviderOrdersResource {

    private final OrderLists lists;
    private final Caller caller;

    @Inject
    ProviderOrdersResource(OrderLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What was ordered from the caller's provider, the latest first.")
    public OrderSlice orders(@QueryParam("show") String show, @QueryParam("after") String after) {
        OrderFilter filter = Answers.one("show", OrderFilter.class, show).orElse(OrderFilter.ALL);
        return Slice.of(
                        lists.readOnForProvider(caller.who(), filter, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        OrderRow::reference)
                .map(OrderLineView::of)
                .as(OrderSlice::new);
    }
}
