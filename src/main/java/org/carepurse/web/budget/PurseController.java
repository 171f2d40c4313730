package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovements;
import org.carepurse.budget.PurseMovements.Order;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plans;
import org.carepurse.holding.ComingMoney;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.stripe.StripeSetUp;
import org.carepurse.web.frame.CurrentPerson;

/** The purse: a holder's own, or that of the holder for whom a nominee looks. */
@Controller
@RequestScoped
@Path("")
public class PurseController {

    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 10_000;
    private static final Set<String> DONE = Set.of("moved", "money-added");

    private final Purses purses;
    private final PurseMovements movements;
    private final WeekDesk week;
    private final ComingMoney coming;
    private final Plans plans;
    private final StripeSetUp stripe;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    PurseController(
            Purses purses,
            PurseMovements movements,
            WeekDesk week,
            ComingMoney coming,
            Plans plans,
            StripeSetUp stripe,
            Access access,
            CurrentPerson person,
            Models models) {
        this.purses = purses;
        this.movements = movements;
        this.week = week;
        this.coming = coming;
        this.plans = plans;
        this.stripe = stripe;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    /** Leads to the purse that a person most likely means; someone who acts for others is asked first for whom. */
    @GET
    @Path("purse")
    public Response mine() {
        Optional<Long> holder = person.holderOnShow();
        if (holder.isEmpty()) {
            return Response.seeOther(URI.create("/whose-purse")).build();
        }
        return plans.currentOf(holder.get())
                .map(plan -> Response.seeOther(URI.create("/purses/" + plan)).build())
                .orElseGet(() -> Response.ok("budget/no-purse.jte").build());
    }

    @GET
    @Path("purses/{plan}")
    public String show(
            @PathParam("plan") String plan,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("order") String order,
            @QueryParam("done") String done) {
        SignedIn who = person.who();
        Purse purse = purses.open(who, plan);
        Whose whose = plans.show(who, plan).whose();
        models.put(
                "page",
                new PursePage(
                        purse,
                        week.of(purse),
                        coming.of(who, plan),
                        movements(plan, order, page),
                        who.personId() == purse.holderId(),
                        access.may(who, Permission.SORT_MONEY, whose),
                        access.may(who, Permission.FUND_PLAN, whose),
                        stripe.at(whose.commissionerId()),
                        done != null && DONE.contains(done) ? "budget.done." + done : ""));
        return "budget/purse.jte";
    }

    private PursePage.Movements movements(String plan, String typedOrder, int typedPage) {
        Order order = Arrays.stream(Order.values())
                .filter(one -> one.name().equals(typedOrder))
                .findFirst()
                .orElse(Order.NEWEST_FIRST);
        int number = Math.max(1, Math.min(typedPage, MOST_PAGES));
        PurseMovements.Found found = movements.of(person.who(), plan, order, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        int last = (int) Math.max(1, (found.total() + ON_A_PAGE - 1) / ON_A_PAGE);
        return new PursePage.Movements(found.movements(), order, number, last);
    }
}
