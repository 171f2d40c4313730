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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.invoice.Invoicing;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** An invoice typed by hand: written as a draft, then checked, then sent. */
@Controller
@RequestScoped
@Path("provider/orders/{order}/invoice/typed")
public class WriteController {

    private final Invoicing invoicing;
    private final OrderFile orders;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("order")
    private String order;

    @Context
    private HttpServletRequest request;

    @Inject
    WriteController(Invoicing invoicing, OrderFile orders, CurrentPerson person, Models models) {
        this.invoicing = invoicing;
        this.orders = orders;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask(@QueryParam("corrects") String corrects) {
        InvoiceForm empty = new InvoiceForm("", TypedDate.NONE, List.of());
        return page(empty.withAnotherLine(), corrects, Problems.none(words()));
    }

    @POST
    public Response write(MultivaluedMap<String, String> form) {
        InvoiceForm typed = InvoiceForm.in(form, lines(form.getFirst("lines")));
        String corrects = form.getFirst("corrects");
        if (form.containsKey("more")) {
            return page(typed.withAnotherLine(), corrects, Problems.none(words()));
        }
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome =
                    invoicing.write(person.who(), new RequestKey(form.getFirst("key")), typed.read(order, corrects));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/provider/invoices/" + outcome.value()))
                        .build();
            }
            problems = problems.and("number", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(typed, corrects, problems);
    }

    /** How many lines the form had; one when that cannot be read. */
    private static int lines(String typed) {
        return typed != null && typed.matches("[1-9][0-9]?") ? Integer.parseInt(typed) : 1;
    }

    private Response page(InvoiceForm typed, String corrects, Problems problems) {
        models.put(
                "page",
                new WritePage(
                        orders.show(person.who(), Permission.MAKE_INVOICE, order),
                        typed,
                        Objects.toString(corrects, ""),
                        problems));
        return Response.ok("invoice/write.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
