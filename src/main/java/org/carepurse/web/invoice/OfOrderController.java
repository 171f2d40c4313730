package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.web.frame.CurrentPerson;

/** The invoices that came for one order, for those who may see it. */
@Controller
@RequestScoped
@Path("orders/{order}/invoices")
public class OfOrderController {

    private final InvoiceLists lists;
    private final SightPages sights;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("order")
    private String order;

    @Inject
    OfOrderController(InvoiceLists lists, SightPages sights, CurrentPerson person, Models models) {
        this.lists = lists;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        models.put("page", new ListPage(order, lists.ofOrder(person.who(), order), 1, 1));
        return "invoice/list.jte";
    }

    @GET
    @Path("{invoice}")
    public Response one(@PathParam("invoice") String invoice) {
        return sights.page(invoice, SightPage.Viewer.HOLDER, "", sights.noProblems());
    }
}
