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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.order.RequestFile;
import org.carepurse.order.RequestLists;
import org.carepurse.order.Requests;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.order.RequestPage.Typed;
import org.carepurse.words.Words;

/** Requests for approval: what waits for those who decide, deciding, and taking one back. */
@Controller
@RequestScoped
@Path("requests")
public class RequestsController {

    private static final Set<String> DONE = Set.of("approved", "refused", "withdrawn");

    private final Buyer person;
    private final RequestLists lists;
    private final Requests requests;
    private final RequestFile file;
    private final RequestCards cards;
    private final Models models;

    @Inject
    RequestsController(
            Buyer person, RequestLists lists, Requests requests, RequestFile file, RequestCards cards, Models models) {
        this.person = person;
        this.lists = lists;
        this.requests = requests;
        this.file = file;
        this.cards = cards;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("page") String page) {
        int last = OrdersPage.pages(lists.countWaitingFor(person.who()));
        int current = ListQuery.page(page, last);
        models.put(
                "page",
                new RequestsPage(
                        cards.of(lists.waitingFor(
                                person.who(), (current - 1) * OrdersPage.ON_A_PAGE, OrdersPage.ON_A_PAGE)),
                        current,
                        last));
        return Response.ok("order/requests.jte").build();
    }

    @GET
    @Path("{request}")
    public Response show(@PathParam("request") String request, @QueryParam("done") String done) {
        return page(
                request,
                Typed.NOTHING,
                done != null && DONE.contains(done) ? "order.request.done." + done : "",
                Problems.none(words()));
    }

    @POST
    @Path("{request}/decide")
    public Response decide(@PathParam("request") String request, MultivaluedMap<String, String> form) {
        file.toDecide(person.who(), request);
        Typed typed = new Typed(form.getFirst("answer"), form.getFirst("reason"), form.getFirst("instead"));
        RequestKey key = new RequestKey(form.getFirst("key"));
        try {
            return switch (String.valueOf(typed.answer())) {
                case "approve" ->
                    end(
                            request,
                            "approved",
                            typed,
                            requests.approve(person.who(), key, new Requests.Approve(request, typed.reason())));
                case "refuse" ->
                    end(
                            request,
                            "refused",
                            typed,
                            requests.refuse(
                                    person.who(), key, new Requests.Refuse(request, typed.reason(), typed.instead())));
                default ->
                    page(request, typed, "", Problems.none(words()).and("answer", words().say("order.request.choose")));
            };
        } catch (WrongInput wrong) {
            return page(request, typed, "", Problems.none(words()).and(wrong));
        }
    }

    @POST
    @Path("{request}/withdraw")
    public Response withdraw(@PathParam("request") String request, @FormParam("key") String key) {
        return end(
                request,
                "withdrawn",
                Typed.NOTHING,
                requests.withdraw(person.who(), new RequestKey(key), new Requests.Withdraw(request)));
    }

    private Response end(String request, String done, Typed typed, Outcome<String> outcome) {
        return outcome.isDone()
                ? Response.seeOther(URI.create("/requests/" + request + "?done=" + done))
                        .build()
                : page(request, typed, "", Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(String request, Typed typed, String done, Problems problems) {
        models.put("page", cards.page(request, typed, done, problems));
        return Response.ok("order/request.jte").build();
    }

    private Words words() {
        return person.words();
    }
}
