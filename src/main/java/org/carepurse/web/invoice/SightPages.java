package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.invoice.Payers;
import org.carepurse.payment.Remittances;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The page of one invoice, from whichever desk it is looked at. */
@RequestScoped
public class SightPages {

    private static final Set<String> DONE = Set.of("sent", "replied", "credited", "refunded");

    private InvoiceSights sights;
    private Payers payers;
    private Remittances remittances;
    private CurrentPerson person;
    private Models models;
    private HttpServletRequest request;
    private Clock clock;

    protected SightPages() {}

    @Inject
    SightPages(
            InvoiceSights sights,
            Payers payers,
            Remittances remittances,
            CurrentPerson person,
            Models models,
            HttpServletRequest request,
            Clock clock) {
        this.sights = sights;
        this.payers = payers;
        this.remittances = remittances;
        this.person = person;
        this.models = models;
        this.request = request;
        this.clock = clock;
    }

    public Problems noProblems() {
        return Problems.none(Words.in(Languages.of(request)));
    }

    public Response page(String reference, SightPage.Viewer viewer, String done, Problems problems) {
        SignedIn who = person.who();
        InvoiceSight invoice = sights.show(who, viewer.needed(), reference);
        List<InvoiceSight.Forecast> forecast = invoice.head().isDraft() ? sights.forecast(who, reference) : List.of();
        models.put(
                "page",
                new SightPage(
                        invoice,
                        viewer,
                        mayResolve(viewer),
                        forecast,
                        mayCredit(who, viewer),
                        viewer == SightPage.Viewer.HOLDER
                                && !invoice.head().isDraft()
                                && sights.may(who, Permission.RAISE_DISPUTE, reference),
                        payers.of(who, reference),
                        remittances.ofInvoice(reference),
                        known(done),
                        London.today(clock),
                        problems));
        return Response.ok("invoice/sight.jte").build();
    }

    private boolean mayResolve(SightPage.Viewer viewer) {
        return viewer == SightPage.Viewer.COMMISSIONER && person.who().wears(Role.COMMISSIONER_FINANCE);
    }

    private static boolean mayCredit(SignedIn who, SightPage.Viewer viewer) {
        return viewer == SightPage.Viewer.PROVIDER || who.wears(Role.COMMISSIONER_FINANCE);
    }

    private static String known(String done) {
        return DONE.contains(Objects.toString(done, "")) ? done : "";
    }
}
