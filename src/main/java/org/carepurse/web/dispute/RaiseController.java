package org.carepurse.web.dispute;

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
import org.carepurse.dispute.Disputes;
import org.carepurse.identity.Permission;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Somebody disputes a line of an invoice: how much of it, and why. */
@Controller
@RequestScoped
@Path("disputes/about/{invoice: BIL-[^/]+}/{line: [0-9]{1,4}}")
public class RaiseController {

    private final InvoiceSights sights;
    private final Disputes disputes;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("invoice")
    private String invoice;

    @PathParam("line")
    private int line;

    @Context
    private HttpServletRequest request;

    @Inject
    RaiseController(InvoiceSights sights, Disputes disputes, CurrentPerson person, Models models) {
        this.sights = sights;
        this.disputes = disputes;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page("", "", Problems.none(words()));
    }

    @POST
    public Response raise(
            @FormParam("amount") String amount, @FormParam("words") String said, @FormParam("key") String key) {
        sight();
        Problems problems = Problems.none(words());
        try {
            Outcome<String> raised = disputes.raise(
                    person.who(),
                    new RequestKey(key),
                    new Disputes.Raise(invoice, line, Sterling.parse("amount", amount), said));
            if (raised.isDone()) {
                return Response.seeOther(URI.create("/disputes/" + raised.value() + "?done=raise"))
                        .build();
            }
            problems = problems.and("amount", raised.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Objects.toString(amount, ""), Objects.toString(said, ""), problems);
    }

    /** For whoever may dispute it, and nobody else who may see the invoice. */
    private InvoiceSight sight() {
        return sights.showFor(person.who(), Permission.RAISE_DISPUTE, invoice);
    }

    private Response page(String amount, String said, Problems problems) {
        InvoiceSight sight = sight();
        models.put("page", new RaisePage(sight, sight.line(line), amount, said, problems));
        return Response.ok("dispute/raise.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
