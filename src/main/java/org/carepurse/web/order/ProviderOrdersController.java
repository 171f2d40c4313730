package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.order.OrderFilter;
import org.carepurse.order.OrderLists;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderShowing;
import org.carepurse.order.OrderView;
import org.carepurse.order.Orders;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Orders as their provider sees them: what to deliver to whom, and nothing of the person's money or goals. */
@Controller
@RequestScoped
@Path("provider/orders")
public class ProviderOrdersController {

    private static final Set<String> DONE = Set.of("accepted", "declined");

    private final Buyer person;
    private final OrderLists lists;
    private final OrderShowing showing;
    private final Orders orders;
    private final Models models;

    @Inject
    ProviderOrdersController(Buyer person, OrderLists lists, OrderShowing showing, Orders orders, Models models) {
        this.person = person;
        this.lists = lists;
        this.showing = showing;
        this.orders = orders;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("show") String show, @QueryParam("page") String page) {
        OrderFilter filter = ListQuery.filter(show);
        int last = OrdersPage.pages(lists.countForProvider(person.who(), filter));
        int current = ListQuery.page(page, last);
        List<OrderRow> rows =
                lists.forProvider(person.who(), filter, (current - 1) * OrdersPage.ON_A_PAGE, OrdersPage.ON_A_PAGE);
        OrderCards cards = new OrderCards(new OrderWords(words()));
        models.put(
                "page",
                new OrdersPage(
                        "/provider/orders",
                        rows.stream().map(cards::forProvider).toList(),
                        filter,
                        current,
                        last,
                        List.of(),
                        null));
        return Response.ok("order/bookings.jte").build();
    }

    @GET
    @Path("{order}")
    public Response show(@PathParam("order") String order, @QueryParam("done") String done) {
        return page(order, done != null && DONE.contains(done) ? "order.done." + done : "", "", Problems.none(words()));
    }

    @POST
    @Path("{order}/answer")
    public Response answer(@PathParam("order") String order, MultivaluedMap<String, String> form) {
        String reason = form.getFirst("reason");
        RequestKey key = new RequestKey(form.getFirst("key"));
        try {
            return switch (String.valueOf(form.getFirst("answer"))) {
                case "accept" -> end(order, "accepted", orders.accept(person.who(), key, new Orders.Accept(order)));
                case "decline" ->
                    end(order, "declined", orders.decline(person.who(), key, new Orders.Decline(order, reason)));
                default ->
                    page(order, "", reason, Problems.none(words()).and("answer", words().say("order.answer.choose")));
            };
        } catch (WrongInput wrong) {
            return page(order, "", reason, Problems.none(words()).and(wrong));
        }
    }

    private Response end(String order, String done, Outcome<String> outcome) {
        return outcome.isDone()
                ? Response.seeOther(URI.create("/provider/orders/" + order + "?done=" + done))
                        .build()
                : page(order, "", "", Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(String reference, String done, String reason, Problems problems) {
        OrderView view = showing.show(person.who(), Permission.ANSWER_ORDER, reference);
        OrderWords said = new OrderWords(words());
        models.put("page", OrderPage.of(view, said, "order.means-to-provider.", done, reason, problems, false));
        return Response.ok("order/booking.jte").build();
    }

    private Words words() {
        return person.words();
    }
}
