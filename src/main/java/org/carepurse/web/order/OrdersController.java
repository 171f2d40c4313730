package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.OrderFilter;
import org.carepurse.order.OrderLists;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderShowing;
import org.carepurse.order.OrderState;
import org.carepurse.order.OrderView;
import org.carepurse.order.Orders;
import org.carepurse.order.RequestFile;
import org.carepurse.order.RequestLists;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A holder's orders: the list, the confirmation, one of them, and calling off what is not delivered. */
@Controller
@RequestScoped
@Path("orders")
public class OrdersController {

    private final Buyer buyer;
    private final OrderLists lists;
    private final OrderShowing showing;
    private final Orders orders;
    private final RequestLists requestLists;
    private final RequestFile requests;
    private final Models models;

    @Inject
    OrdersController(
            Buyer buyer,
            OrderLists lists,
            OrderShowing showing,
            Orders orders,
            RequestLists requestLists,
            RequestFile requests,
            Models models) {
        this.buyer = buyer;
        this.lists = lists;
        this.showing = showing;
        this.orders = orders;
        this.requestLists = requestLists;
        this.requests = requests;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("show") String show, @QueryParam("page") String page) {
        if (buyer.holder().isEmpty()) {
            return Response.seeOther(URI.create("/whose-purse")).build();
        }
        OrderFilter filter = ListQuery.filter(show);
        int last = OrdersPage.pages(lists.count(buyer.who(), buyer.forHolder(), filter));
        int current = ListQuery.page(page, last);
        List<OrderRow> rows = lists.of(
                buyer.who(), buyer.forHolder(), filter, (current - 1) * OrdersPage.ON_A_PAGE, OrdersPage.ON_A_PAGE);
        OrderCards cards = cards();
        models.put(
                "page",
                new OrdersPage(
                        "/orders",
                        rows.stream().map(cards::forBuyer).toList(),
                        filter,
                        current,
                        last,
                        news(rows),
                        requests()));
        return Response.ok("order/orders.jte").build();
    }

    @GET
    @Path("placed")
    public Response placed(@QueryParam("order") List<String> placed, @QueryParam("request") List<String> asked) {
        LineCards cards = new LineCards(new OrderWords(buyer.words()));
        models.put(
                "page",
                new PlacedPage(
                        placed.stream()
                                .map(order -> showing.show(buyer.who(), order))
                                .toList(),
                        asked.stream()
                                .map(request -> requests.show(buyer.who(), request))
                                .toList(),
                        buyer.checked(buyer.basket()).stream()
                                .map(cards::checked)
                                .toList()));
        return Response.ok("order/placed.jte").build();
    }

    @GET
    @Path("{order}")
    public Response show(@PathParam("order") String order, @QueryParam("done") String done) {
        OrderView view = showing.show(buyer.who(), order);
        if (view.mayAnswer()) {
            return Response.seeOther(URI.create("/provider/orders/" + order)).build();
        }
        return page(
                "order/order.jte",
                view,
                "cancelled".equals(done) ? "order.done.cancelled" : "",
                "",
                Problems.none(words()));
    }

    @GET
    @Path("{order}/cancel")
    public Response askToCancel(@PathParam("order") String order) {
        return cancelling(order, "", Problems.none(words()));
    }

    @POST
    @Path("{order}/cancel")
    public Response cancel(
            @PathParam("order") String order, @FormParam("reason") String reason, @FormParam("key") String key) {
        try {
            Outcome<String> cancelled =
                    orders.cancel(buyer.who(), new RequestKey(key), new Orders.Cancel(order, reason));
            return cancelled.isDone()
                    ? Response.seeOther(URI.create("/orders/" + order + "?done=cancelled"))
                            .build()
                    : cancelling(order, reason, Problems.none(words()).and(null, cancelled.why()));
        } catch (WrongInput wrong) {
            return cancelling(order, reason, Problems.none(words()).and(wrong));
        }
    }

    /** For whoever may buy, and nobody else who may see the order. */
    private Response cancelling(String order, String reason, Problems problems) {
        return page("order/cancel.jte", showing.show(buyer.who(), Permission.BUY, order), "", reason, problems);
    }

    private Response page(String template, OrderView view, String done, String reason, Problems problems) {
        OrderWords said = new OrderWords(words());
        boolean isReaders = buyer.who().looksAfterMoneyOf(view.order().holderId());
        models.put("page", OrderPage.of(view, said, "order.means.", done, reason, problems, isReaders));
        return Response.ok(template).build();
    }

    /** Providers that could not do it: the holder is told where they look first. */
    private List<String> news(List<OrderRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == OrderState.DECLINED)
                .map(row -> words().say("order.news.declined", row.provider(), row.services(), row.cost()))
                .toList();
    }

    private SummaryList requests() {
        List<ApprovalRequest> asked = requestLists.of(buyer.who(), buyer.forHolder());
        return asked.isEmpty()
                ? null
                : SummaryList.of(asked.stream()
                        .map(request -> SummaryRow.of(
                                        request.reference(), words().say("order.request.state." + request.state()))
                                .action(Action.of(
                                        words().say("order.show"),
                                        "/requests/" + request.reference(),
                                        request.reference())))
                        .toList());
    }

    private OrderCards cards() {
        return new OrderCards(new OrderWords(words()));
    }

    private Words words() {
        return buyer.words();
    }
}
