package org.carepurse.web.invoice;

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
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.ExceptionDesk;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.OwedBook;
import org.carepurse.invoice.ResolveException;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryWork;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/** A provider's invoices: the list, each one, and what is done with it. */
@Controller
@RequestScoped
@Path("provider/invoices")
public class MineController {

    private static final int MOST_WORK = 200;

    private final InvoiceLists lists;
    private final DeliveryLists deliveries;
    private final OwedBook owed;
    private final Invoicing invoicing;
    private final ExceptionDesk exceptions;
    private final SightPages sights;
    private final CurrentPerson person;

    /** Beside the constructor, which has enough to take. */
    @Inject
    private Models models;

    @Inject
    MineController(
            InvoiceLists lists,
            DeliveryLists deliveries,
            OwedBook owed,
            Invoicing invoicing,
            ExceptionDesk exceptions,
            SightPages sights,
            CurrentPerson person) {
        this.lists = lists;
        this.deliveries = deliveries;
        this.owed = owed;
        this.invoicing = invoicing;
        this.exceptions = exceptions;
        this.sights = sights;
        this.person = person;
    }

    @GET
    public String show(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        Paging paging = Paging.typed(typed);
        List<InvoiceRow> rows = lists.ofProvider(who, provider, paging.from(), paging.oneMore());
        List<DeliveryWork> ready = deliveries.workOf(who, provider, 0, MOST_WORK).stream()
                .filter(DeliveryWork::canBeInvoiced)
                .toList();
        models.put(
                "page",
                new MinePage(
                        owed.totalTo(who, provider),
                        ready,
                        paging.cut(rows),
                        done != null,
                        paging.page(),
                        paging.last(rows)));
        return "invoice/mine.jte";
    }

    @GET
    @Path("{invoice}")
    public Response one(@PathParam("invoice") String invoice, @QueryParam("done") String done) {
        return sights.page(invoice, SightPage.Viewer.PROVIDER, done, sights.noProblems());
    }

    @POST
    @Path("{invoice}/send")
    public Response send(@PathParam("invoice") String invoice, @FormParam("key") String key) {
        Outcome<String> outcome = invoicing.send(person.who(), new RequestKey(key), new Invoicing.Send(invoice));
        return answer(invoice, outcome, "/provider/invoices/" + invoice + "?done=sent");
    }

    @POST
    @Path("{invoice}/throw-away")
    public Response throwAway(@PathParam("invoice") String invoice, @FormParam("key") String key) {
        Outcome<String> outcome =
                invoicing.throwAway(person.who(), new RequestKey(key), new Invoicing.ThrowAway(invoice));
        return answer(invoice, outcome, "/provider/invoices?done=thrown-away");
    }

    @POST
    @Path("{invoice}/exceptions/{exception}/reply")
    public Response reply(
            @PathParam("invoice") String invoice,
            @PathParam("exception") String exception,
            @FormParam("words") String words,
            @FormParam("key") String key) {
        try {
            Outcome<String> outcome =
                    exceptions.reply(person.who(), new RequestKey(key), new ResolveException(exception, words));
            return answer(invoice, outcome, "/provider/invoices/" + invoice + "?done=replied");
        } catch (WrongInput wrong) {
            return sights.page(
                    invoice, SightPage.Viewer.PROVIDER, "", sights.noProblems().and(wrong));
        }
    }

    private Response answer(String invoice, Outcome<String> outcome, String next) {
        if (outcome.isDone()) {
            return Response.seeOther(URI.create(next)).build();
        }
        Problems problems = sights.noProblems().and(null, outcome.why());
        return sights.page(invoice, SightPage.Viewer.PROVIDER, "", problems);
    }
}
