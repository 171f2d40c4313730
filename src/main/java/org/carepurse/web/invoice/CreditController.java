package org.carepurse.web.invoice;

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
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** A credit for one line of an invoice: how much and why, checked, given. For the provider's desk and the commissioner's. */
@Controller
@RequestScoped
@Path("credits/{invoice}/{line: [0-9]{1,4}}")
public class CreditController {

    private final CreditNotes credits;
    private final InvoiceSights sights;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("invoice")
    private String invoice;

    @PathParam("line")
    private int line;

    @Context
    private HttpServletRequest request;

    @Inject
    CreditController(CreditNotes credits, InvoiceSights sights, CurrentPerson person, Models models) {
        this.credits = credits;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page("", "", null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(@FormParam("amount") String amount, @FormParam("reason") String reason) {
        Reading reading = new Reading(words());
        return page(amount, reason, read(reading, amount, reason), reading.problems());
    }

    @POST
    public Response give(
            @FormParam("amount") String amount,
            @FormParam("reason") String reason,
            @FormParam("act") String act,
            @FormParam("key") String key) {
        Reading reading = new Reading(words());
        GiveCredit asked = read(reading, amount, reason);
        if ("change".equals(act) || asked == null) {
            return page(amount, reason, null, reading.problems());
        }
        Outcome<String> outcome = credits.give(person.who(), new RequestKey(key), asked);
        return outcome.isDone()
                ? Response.seeOther(URI.create(CreditPage.invoiceAt(isProviders(), invoice) + "?done=credited"))
                        .build()
                : page(amount, reason, null, Problems.none(words()).and("amount", outcome.why()));
    }

    private GiveCredit read(Reading reading, String amount, String reason) {
        Money typed = reading.read(() -> Sterling.parse("amount", amount));
        Money readable = typed == null ? Sterling.pence(1) : typed;
        GiveCredit asked = reading.read(() -> new GiveCredit(invoice, line, readable, reason));
        return reading.allWell() ? asked : null;
    }

    private Response page(String amount, String reason, GiveCredit checked, Problems problems) {
        SignedIn who = person.who();
        InvoiceSight sight = sights.showFor(who, Permission.GIVE_CREDIT, invoice);
        models.put(
                "page",
                new CreditPage(
                        sight,
                        sight.line(line),
                        isProviders(),
                        Objects.toString(amount, ""),
                        Objects.toString(reason, ""),
                        checked,
                        problems));
        return Response.ok(checked == null ? "invoice/credit.jte" : "invoice/credit-check.jte")
                .build();
    }

    private boolean isProviders() {
        return Desk.providerOf(person.who()) != 0;
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
