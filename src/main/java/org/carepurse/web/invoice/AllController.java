package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** Every invoice sent to a commissioner. */
@Controller
@RequestScoped
@Path("invoices")
public class AllController {

    private final InvoiceLists lists;
    private final SightPages sights;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    AllController(InvoiceLists lists, SightPages sights, CurrentPerson person, Models models) {
        this.lists = lists;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<InvoiceRow> rows = lists.ofCommissioner(who, Desk.commissionerOf(who), paging.from(), paging.oneMore());
        models.put("page", new ListPage("", paging.cut(rows), paging.page(), paging.last(rows)));
        return "invoice/list.jte";
    }

    @GET
    @Path("{invoice}")
    public Response one(@PathParam("invoice") String invoice, @QueryParam("done") String done) {
        return sights.page(invoice, SightPage.Viewer.COMMISSIONER, done, sights.noProblems());
    }
}
