package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.Invoicing;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryWork;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** One step from what the person confirmed to an invoice. */
@Controller
@RequestScoped
@Path("provider/orders/{order}/invoice")
public class MakeController {

    private static final int MOST_WORK = 200;

    private final Invoicing invoicing;
    private final OrderFile orders;
    private final DeliveryLists deliveries;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("order")
    private String order;

    @Context
    private HttpServletRequest request;

    @Inject
    MakeController(
            Invoicing invoicing,
            OrderFile orders,
            DeliveryLists deliveries,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.invoicing = invoicing;
        this.orders = orders;
        this.deliveries = deliveries;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        return page("", TypedDate.of(London.today(clock)), Problems.none(words()));
    }

    @POST
    public Response send(MultivaluedMap<String, String> form) {
        InvoiceForm typed = InvoiceForm.in(form, 0);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome = invoicing.fromDeliveries(
                    person.who(),
                    new RequestKey(form.getFirst("key")),
                    new Invoicing.FromDeliveries(order, typed.head()));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/provider/invoices/" + outcome.value() + "?done=sent"))
                        .build();
            }
            problems = problems.and("number", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(typed.number(), typed.date(), problems);
    }

    private Response page(String number, TypedDate date, Problems problems) {
        SignedIn who = person.who();
        String reference = orders.show(who, Permission.MAKE_INVOICE, order).reference();
        List<DeliveryWork> confirmed = deliveries.workOf(who, Desk.providerOf(who), 0, MOST_WORK).stream()
                .filter(work -> work.order().equals(reference) && work.canBeInvoiced())
                .toList();
        models.put("page", new MakePage(reference, confirmed, number, date, problems));
        return Response.ok("invoice/make.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
