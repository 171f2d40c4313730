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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.order.BasketLine;
import org.carepurse.order.Baskets;
import org.carepurse.order.GoalChoice;
import org.carepurse.order.GoalChoices;
import org.carepurse.order.Want;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;

/** Choosing how much of a service, when, and which goal pays: for a new line of the basket, or one that is there. */
@Controller
@RequestScoped
@Path("basket")
public class WantController {

    private final Buyer buyer;
    private final Baskets baskets;
    private final GoalChoices goals;
    private final Directory directory;
    private final Clock clock;
    private final Models models;

    @Inject
    WantController(Buyer buyer, Baskets baskets, GoalChoices goals, Directory directory, Clock clock, Models models) {
        this.buyer = buyer;
        this.baskets = baskets;
        this.goals = goals;
        this.directory = directory;
        this.clock = clock;
        this.models = models;
    }

    @GET
    @Path("add")
    public Response ask(@QueryParam("service") String service) {
        if (buyer.holder().isEmpty()) {
            return Response.seeOther(URI.create("/whose-purse")).build();
        }
        return page("/basket/add", offer(service), WantForm.empty(), Problems.none(buyer.words()));
    }

    @POST
    @Path("add")
    public Response add(MultivaluedMap<String, String> typed) {
        Offer offer = offer(typed.getFirst("service"));
        WantForm form = new WantForm(typed);
        Reading reading = new Reading(buyer.words());
        Optional<Want> want = form.read(reading, offer.serviceId(), choices());
        if (want.isEmpty()) {
            return page("/basket/add", offer, form, reading.problems());
        }
        Outcome<String> added = baskets.add(
                buyer.who(), new RequestKey(typed.getFirst("key")), new Baskets.Add(buyer.forHolder(), want.get()));
        return added.isDone()
                ? Response.seeOther(URI.create("/basket?done=added")).build()
                : page("/basket/add", offer, form, Problems.none(buyer.words()).and(null, added.why()));
    }

    @GET
    @Path("lines/{line}")
    public Response show(@PathParam("line") String reference) {
        BasketLine line = baskets.show(buyer.who(), reference);
        String goal = goals.of(buyer.who(), line.holderId()).stream()
                .filter(choice -> choice.id() == line.want().goalId())
                .map(GoalChoice::reference)
                .findFirst()
                .orElse("");
        return page(
                "/basket/lines/" + reference,
                offer(line),
                WantForm.of(line.want(), goal),
                Problems.none(buyer.words()));
    }

    @POST
    @Path("lines/{line}")
    public Response change(@PathParam("line") String reference, MultivaluedMap<String, String> typed) {
        BasketLine line = baskets.show(buyer.who(), reference);
        WantForm form = new WantForm(typed);
        Reading reading = new Reading(buyer.words());
        Optional<Want> want = form.read(reading, line.want().serviceId(), choices());
        if (want.isEmpty()) {
            return page("/basket/lines/" + reference, offer(line), form, reading.problems());
        }
        baskets.change(buyer.who(), new RequestKey(typed.getFirst("key")), new Baskets.Change(reference, want.get()));
        return Response.seeOther(URI.create("/basket?done=changed")).build();
    }

    private Response page(String action, Offer offer, WantForm form, Problems problems) {
        OrderWords said = new OrderWords(buyer.words());
        models.put(
                "page",
                new WantPage(
                        action,
                        offer.serviceName(),
                        offer.providerName(),
                        offer.price()
                                .map(price -> said.price(price, offer.unit()))
                                .orElse(""),
                        offer.serviceReference(),
                        choices(),
                        form,
                        buyer.words(),
                        problems));
        return Response.ok("order/want.jte").build();
    }

    private List<GoalChoice> choices() {
        return goals.of(buyer.who(), buyer.forHolder());
    }

    private Offer offer(String service) {
        return directory.offer(service == null ? "" : service, London.today(clock));
    }

    private Offer offer(BasketLine line) {
        return directory.offer(line.want().serviceId(), line.want().schedule().from());
    }
}
