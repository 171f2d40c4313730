package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.OrderFile;
import org.carepurse.order.OrderLine;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** A provider logs what it delivered, or corrects what it logged. */
@Controller
@RequestScoped
@Path("provider/orders/{order}/deliveries")
public class DeliveryLogController {

    private final OrderFile orders;
    private final DeliveryLists lists;
    private final Delivering delivering;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("order")
    private String order;

    @Context
    private HttpServletRequest request;

    @Inject
    DeliveryLogController(
            OrderFile orders, DeliveryLists lists, Delivering delivering, CurrentPerson person, Models models) {
        this.orders = orders;
        this.lists = lists;
        this.delivering = delivering;
        this.person = person;
        this.models = models;
    }

    @GET
    @Path("new")
    public Response ask(@QueryParam("line") String line) {
        return page("", DeliveryForm.empty(line), Problems.none(words()));
    }

    @POST
    public Response log(MultivaluedMap<String, String> form) {
        DeliveryForm typed = DeliveryForm.in(form);
        return send(
                "",
                typed,
                () -> delivering.log(
                        person.who(),
                        new RequestKey(form.getFirst("key")),
                        new Delivering.Log(order, typed.number(), typed.report())));
    }

    @GET
    @Path("{delivery}/correct")
    public Response askAgain(@PathParam("delivery") String delivery) {
        DeliveryRow wrong = lists.one(person.who(), Permission.LOG_DELIVERY, order, delivery);
        return page(
                delivery,
                new DeliveryForm(
                        String.valueOf(wrong.line()),
                        TypedDate.of(wrong.day()),
                        wrong.quantity().toString(),
                        wrong.kind().name(),
                        String.valueOf(wrong.noticeDays()),
                        wrong.note()),
                Problems.none(words()));
    }

    @POST
    @Path("{delivery}/correct")
    public Response correct(@PathParam("delivery") String delivery, MultivaluedMap<String, String> form) {
        DeliveryForm typed = DeliveryForm.in(form)
                .ofLine(lists.one(person.who(), Permission.LOG_DELIVERY, order, delivery)
                        .line());
        return send(
                delivery,
                typed,
                () -> delivering.correct(
                        person.who(),
                        new RequestKey(form.getFirst("key")),
                        new Delivering.Correct(order, delivery, typed.report())));
    }

    private Response send(String correcting, DeliveryForm typed, Supplier<Outcome<String>> act) {
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome = act.get();
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/provider/deliveries?done=logged"))
                        .build();
            }
            problems = problems.and("quantity", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(correcting, typed, problems);
    }

    private Response page(String correcting, DeliveryForm typed, Problems problems) {
        OrderLine line =
                orders.show(person.who(), Permission.LOG_DELIVERY, order).lineNumbered(typed.number());
        models.put("page", new DeliveryLogPage(order, line, correcting, typed, problems));
        return Response.ok("order/delivery-log.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
