package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.OwedBook;
import org.carepurse.payment.BankDetailsSights;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Remittance;
import org.carepurse.payment.Remittances;
import org.carepurse.stripe.StripeSetUp;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** What a provider is paid. */
@Controller
@RequestScoped
@Path("provider/payments")
public class MyPaymentsController {

    private static final int COMING = 100;

    private final Remittances remittances;
    private final BankDetailsSights details;
    private final OwedBook owed;
    private final StripeSetUp stripe;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    MyPaymentsController(
            Remittances remittances,
            BankDetailsSights details,
            OwedBook owed,
            StripeSetUp stripe,
            CurrentPerson person,
            Models models) {
        this.remittances = remittances;
        this.details = details;
        this.owed = owed;
        this.stripe = stripe;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        Paging paging = Paging.typed(typed);
        List<Remittance> over = remittances.over(who, provider, paging.from(), paging.oneMore());
        List<Remittance> coming = remittances.coming(who, provider, COMING);
        models.put(
                "page",
                new MyPaymentsPage(
                        coming,
                        coming.isEmpty()
                                ? List.of()
                                : remittances.parts(
                                        who, provider, coming.get(0).reference(), 0, MyPaymentsPage.PARTS + 1),
                        owed.to(who, provider, 0, 0),
                        remittances.heldBackByDisputes(who, provider),
                        details.ofProvider(who, provider).orElse(null),
                        paging.cut(over),
                        stripe.paying(provider),
                        paging.page(),
                        paging.last(over)));
        return "payment/mine.jte";
    }

    @GET
    @Path("{payment}")
    public String advice(@PathParam("payment") String payment, @QueryParam("page") String typed) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        Paging paging = Paging.typed(typed);
        List<PaidFor> parts = remittances.parts(who, provider, payment, paging.from(), paging.oneMore());
        models.put(
                "page",
                new AdvicePage(
                        remittances.show(who, provider, payment),
                        paging.cut(parts),
                        paging.page(),
                        paging.last(parts)));
        return "payment/advice.jte";
    }
}
