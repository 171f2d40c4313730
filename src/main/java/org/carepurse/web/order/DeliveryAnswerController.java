package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Did you receive this? All of it, part of it, none of it. */
@Controller
@RequestScoped
@Path("orders/{order}/deliveries/{delivery}")
public class DeliveryAnswerController {

    private final DeliveryLists lists;
    private final Delivering delivering;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("order")
    private String order;

    @PathParam("delivery")
    private String delivery;

    @Context
    private HttpServletRequest request;

    @Inject
    DeliveryAnswerController(DeliveryLists lists, Delivering delivering, CurrentPerson person, Models models) {
        this.lists = lists;
        this.delivering = delivering;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page("", "", "", Problems.none(words()));
    }

    @POST
    public Response answer(
            @FormParam("answer") String answer,
            @FormParam("received") String received,
            @FormParam("reason") String reason,
            @FormParam("key") String key) {
        Problems problems = Problems.none(words());
        try {
            Quantity quantity = quantity(answer, received);
            Outcome<String> outcome = delivering.answer(
                    person.who(),
                    new RequestKey(key),
                    new Delivering.Answer(
                            order, delivery, new DeliveryReceipt(quantity, "all".equals(answer) ? "" : reason)));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create(list() + "?done=answered")).build();
            }
            problems = problems.and("answer", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(answer, received, reason, problems);
    }

    private Quantity quantity(String answer, String received) {
        return switch (Objects.toString(answer, "")) {
            case "all" -> row().quantity();
            case "part" -> part(received);
            case "none" -> Quantity.NONE;
            default -> throw new WrongInput("answer", "delivery-answer-missing");
        };
    }

    private static Quantity part(String received) {
        if (received == null || received.isBlank()) {
            throw new WrongInput("received", "received-missing");
        }
        return Quantity.parse("received", received);
    }

    private DeliveryRow row() {
        return lists.one(person.who(), Permission.CONFIRM_DELIVERY, order, delivery);
    }

    private Response page(String answer, String received, String reason, Problems problems) {
        models.put(
                "page",
                new DeliveryAnswerPage(
                        row(),
                        forAnother(),
                        list(),
                        Objects.toString(answer, ""),
                        Objects.toString(received, ""),
                        Objects.toString(reason, ""),
                        problems));
        return Response.ok("order/delivery-answer.jte").build();
    }

    /** A co-ordinator answers for the person, never for themselves. */
    private boolean forAnother() {
        return person.who().wears(Role.CARE_COORDINATOR);
    }

    private String list() {
        return forAnother() ? "/deliveries-to-confirm" : "/deliveries";
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
