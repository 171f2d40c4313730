package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.Cashiers;
import org.carepurse.payment.Payables;
import org.carepurse.payment.RunRow;
import org.carepurse.payment.RunSights;
import org.carepurse.stripe.StripeSetUp;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** The pay desk of a commissioner, a bureau or a fund holder. */
@Controller
@RequestScoped
@Path("payments")
public class RunsController {

    private final Payables payables;
    private final RunSights sights;
    private final Cashiers cashiers;
    private final StripeSetUp stripe;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    RunsController(
            Payables payables,
            RunSights sights,
            Cashiers cashiers,
            StripeSetUp stripe,
            Access access,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.payables = payables;
        this.sights = sights;
        this.cashiers = cashiers;
        this.stripe = stripe;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Cashier cashier = cashiers.of(who);
        Paging paging = Paging.typed(typed);
        List<RunRow> runs = sights.of(who, cashier, paging.from(), paging.oneMore());
        models.put(
                "page",
                new RunsPage(
                        payables.total(who, cashier, London.today(clock)),
                        paging.cut(runs),
                        access.may(who, Permission.PREPARE_PAYMENTS, cashier.acting()),
                        cashier.keeperId() != null,
                        stripe.at(cashier.commissionerId()),
                        paging.page(),
                        paging.last(runs)));
        return "payment/runs.jte";
    }

    @GET
    @Path("to-pay")
    public String toPay(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Cashier cashier = cashiers.of(who);
        Paging paging = Paging.typed(typed);
        List<Payables.Row> rows =
                payables.byProvider(who, cashier, London.today(clock), paging.from(), paging.oneMore());
        models.put(
                "page",
                new ToPayPage(
                        payables.total(who, cashier, London.today(clock)),
                        paging.cut(rows),
                        paging.page(),
                        paging.last(rows)));
        return "payment/to-pay.jte";
    }
}
