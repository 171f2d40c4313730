package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.order.BasketLine;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.CheckedLine.Way;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Placed;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Problems;
import org.joda.money.Money;

/** The check before ordering, the last look, and placing the order. */
@Controller
@RequestScoped
@Path("basket")
public class CheckController {

    private static final URI BASKET = URI.create("/basket");

    private final Buyer buyer;
    private final PlaceOrder placing;
    private final Models models;

    @Inject
    CheckController(Buyer buyer, PlaceOrder placing, Models models) {
        this.buyer = buyer;
        this.placing = placing;
        this.models = models;
    }

    @GET
    @Path("check")
    public Response check() {
        List<CheckedLine> checked = buyer.checked(buyer.basket());
        if (checked.isEmpty()) {
            return Response.seeOther(BASKET).build();
        }
        LineCards cards = cards();
        models.put(
                "page",
                new CheckPage(
                        checked.stream().map(cards::checked).toList(),
                        checked.stream().anyMatch(line -> line.way() != Way.BLOCKED)));
        return Response.ok("order/check.jte").build();
    }

    @GET
    @Path("answers")
    public Response answers() {
        return answers(Problems.none(buyer.words()));
    }

    @POST
    @Path("place")
    public Response place(MultivaluedMap<String, String> form) {
        Map<String, Money> seen = seen(form.getOrDefault("seen", List.of()));
        RequestKey key = new RequestKey(form.getFirst("key"));
        try {
            Outcome<Placed> placed = placing.place(buyer.who(), key, buyer.seen(seen));
            return placed.isDone()
                    ? Response.seeOther(confirmation(placed.value())).build()
                    : answers(Problems.none(buyer.words()).and(null, placed.why()));
        } catch (WrongInput nothingLeftToPlace) {
            return answers(Problems.none(buyer.words()).and(null, buyer.words().say(nothingLeftToPlace)));
        }
    }

    private Response answers(Problems problems) {
        List<BasketLine> lines = buyer.basket();
        List<CheckedLine> checked = buyer.checked(lines);
        if (checked.isEmpty()) {
            return Response.seeOther(BASKET).build();
        }
        List<CheckedLine> ordered = inWay(checked, Way.ORDERED);
        LineCards cards = cards();
        models.put(
                "page",
                new AnswersPage(
                        rows(ordered),
                        rows(inWay(checked, Way.ASKED)),
                        inWay(checked, Way.BLOCKED).stream().map(cards::checked).toList(),
                        asSeen(lines, checked),
                        buyer.words().say(total(ordered)),
                        problems));
        return Response.ok("order/answers.jte").build();
    }

    private SummaryList rows(List<CheckedLine> lines) {
        OrderWords said = new OrderWords(buyer.words());
        return SummaryList.of(lines.stream()
                .map(line -> SummaryRow.of(
                        line.offer().serviceName(),
                        buyer.words()
                                .say(
                                        "order.answers.line",
                                        said.amount(
                                                line.want().quantity(),
                                                line.offer().unit()),
                                        said.schedule(line.want().schedule()),
                                        line.goal().title(),
                                        line.cost())))
                .toList());
    }

    private static List<CheckedLine> inWay(List<CheckedLine> checked, Way way) {
        return checked.stream().filter(line -> line.way() == way).toList();
    }

    private static Money total(List<CheckedLine> lines) {
        return lines.stream().map(CheckedLine::cost).reduce(Sterling.NONE, Money::plus);
    }

    private static List<String> asSeen(List<BasketLine> lines, List<CheckedLine> checked) {
        return IntStream.range(0, lines.size())
                .filter(i -> checked.get(i).way() != Way.BLOCKED)
                .mapToObj(i -> lines.get(i).reference() + " "
                        + Sterling.inPence(checked.get(i).cost()))
                .toList();
    }

    /** What the buyer saw that each line costs; what cannot be read was not sent by our page. */
    private static Map<String, Money> seen(List<String> sent) {
        Map<String, Money> costs = new HashMap<>();
        for (String line : sent) {
            if (line.matches("LIN-[0-9A-Z]{4}-[0-9A-Z]{4} \\d{1,15}")) {
                String[] parts = line.split(" ");
                costs.put(parts[0], Sterling.pence(Long.parseLong(parts[1])));
            }
        }
        return costs;
    }

    private static URI confirmation(Placed placed) {
        UriBuilder page = UriBuilder.fromPath("/orders/placed");
        placed.orders().forEach(order -> page.queryParam("order", order));
        placed.requests().forEach(request -> page.queryParam("request", request));
        return page.build();
    }

    private LineCards cards() {
        return new LineCards(new OrderWords(buyer.words()));
    }
}
