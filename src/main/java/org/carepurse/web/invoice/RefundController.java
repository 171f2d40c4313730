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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.outcome.Outcome;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.payment.Refunds;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What a provider was paid too much is back in a bank account: finance says in which. */
@Controller
@RequestScoped
@Path("refunds/{invoice}")
public class RefundController {

    private final Refunds refunds;
    private final PayingAccounts accounts;
    private final InvoiceSights sights;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("invoice")
    private String invoice;

    @Context
    private HttpServletRequest request;

    @Inject
    RefundController(
            Refunds refunds, PayingAccounts accounts, InvoiceSights sights, CurrentPerson person, Models models) {
        this.refunds = refunds;
        this.accounts = accounts;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask(@QueryParam("credit") String credit) {
        return page(credit, none());
    }

    @POST
    public Response take(
            @FormParam("credit") String credit, @FormParam("account") String account, @FormParam("key") String key) {
        if (account == null || account.isEmpty()) {
            return page(credit, none().and("account", words().say("wrong.refund-account-missing")));
        }
        SignedIn who = person.who();
        Outcome<String> outcome = refunds.arrived(who, new RequestKey(key), Desk.commissionerOf(who), credit, account);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/invoices/" + invoice + "?done=refunded"))
                        .build()
                : page(credit, none().and("account", outcome.why()));
    }

    /** The credit that was asked for, or the first that is still to be paid back. */
    private Response page(String credit, Problems problems) {
        SignedIn who = person.who();
        InvoiceSight sight = sights.showFor(who, Permission.TAKE_REFUND, invoice);
        Optional<InvoiceSight.Credit> one = sight.lines().stream()
                .flatMap(line -> line.credits().stream())
                .filter(given -> credit == null || given.reference().equals(credit))
                .filter(given -> given.toComeBack().isPositive())
                .findFirst();
        models.put(
                "page",
                new RefundPage(
                        sight, one.orElse(null), accounts.of(who, Cashier.of(Desk.commissionerOf(who))), problems));
        return Response.ok("invoice/refund.jte").build();
    }

    private Problems none() {
        return Problems.none(words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
