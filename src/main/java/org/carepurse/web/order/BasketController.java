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
import java.util.Set;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.order.BasketLine;
import org.carepurse.order.Baskets;
import org.carepurse.order.CheckedLine;
import org.carepurse.outcome.NotFound;
import org.carepurse.web.frame.Problems;
import org.joda.money.Money;

/** What lies in the basket; taking a line out, and putting it back. */
@Controller
@RequestScoped
@Path("basket")
public class BasketController {

    private static final Set<String> DONE = Set.of("added", "changed", "put-back");

    private final Buyer buyer;
    private final Baskets baskets;
    private final Models models;

    @Inject
    BasketController(Buyer buyer, Baskets baskets, Models models) {
        this.buyer = buyer;
        this.baskets = baskets;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done, @QueryParam("removed") String removed) {
        if (buyer.holder().isEmpty()) {
            return Response.seeOther(URI.create("/whose-purse")).build();
        }
        List<BasketLine> lines = buyer.basket();
        List<CheckedLine> checked = buyer.checked(lines);
        LineCards cards = new LineCards(new OrderWords(buyer.words()));
        Money total = checked.stream().map(CheckedLine::cost).reduce(Sterling.NONE, Money::plus);
        models.put(
                "page",
                new BasketPage(
                        IntStream.range(0, lines.size())
                                .mapToObj(i -> line(cards, lines.get(i), checked.get(i)))
                                .toList(),
                        canBePutBack(removed),
                        buyer.words().say(total),
                        done != null && DONE.contains(done) ? "order.basket.done." + done : "",
                        Problems.none(buyer.words())));
        return Response.ok("order/basket.jte").build();
    }

    @POST
    @Path("lines/{line}/remove")
    public Response remove(@PathParam("line") String line, @FormParam("key") String key) {
        baskets.remove(buyer.who(), new RequestKey(key), new Baskets.Remove(line));
        return Response.seeOther(URI.create("/basket?removed=" + line)).build();
    }

    @POST
    @Path("lines/{line}/put-back")
    public Response putBack(@PathParam("line") String line, @FormParam("key") String key) {
        baskets.putBack(buyer.who(), new RequestKey(key), new Baskets.PutBack(line));
        return Response.seeOther(URI.create("/basket?done=put-back")).build();
    }

    private static BasketPage.Line line(LineCards cards, BasketLine line, CheckedLine checked) {
        return new BasketPage.Line(line.reference(), checked.offer().serviceName(), cards.toChange(line, checked));
    }

    /** Another line may have been taken out since; then this one is gone. */
    private String canBePutBack(String removed) {
        if (removed == null) {
            return "";
        }
        try {
            return baskets.show(buyer.who(), removed).isRemoved() ? removed : "";
        } catch (NotFound gone) {
            return "";
        }
    }
}
