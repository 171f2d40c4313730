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
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovements;
import org.carepurse.budget.PurseMovements.Order;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;

/** The purse: a holder's own, or that of the holder for whom a nominee looks. */
@Controller
@RequestScoped
@Path("")
public class PurseController {

    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 10_000;
    private static final Set<String> DONE = Set.of("moved");

    private final Purses purses;
    private final PurseMovements movements;
    private final Plans plans;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    PurseController(Purses purses, PurseMovements movements, Plans plans, CurrentPerson person, Models models, Clock clock) {
        this.purses = purses;
        this.movements = movements;
        this.plans = plans;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** Leads to the purse that a person most likely means; someone who acts for others is asked first for whom. */
    @GET
    @Path("purse")
    public Response mine() {
        SignedIn who = person.who();
        if (person.holderOnShow().isEmpty() && !who.wears(Role.BUDGET_HOLDER) && !who.actsFor().isEmpty()) {
            return Response.seeOther(URI.create("/whose-purse")).build();
        }
        return plans.currentOf(person.holderOnShow().orElse(who.personId()))
                .map(plan -> Response.seeOther(URI.create("/purses/" + plan)).build())
                .orElseGet(() -> Response.ok("budget/no-purse.jte").build());
    }

    @GET
    @Path("purses/{plan}")
    public String show(@PathParam("plan") String plan, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("order") String order, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Purse purse = purses.open(who, plan);
        int number = Math.max(1, Math.min(page, MOST_PAGES));
        Order asked = Arrays.stream(Order.values()).filter(one -> one.name().equals(order)).findFirst().orElse(Order.NEWEST_FIRST);
        PurseMovements.Found found = movements.of(who, plan, asked, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        int last = (int) Math.max(1, (found.total() + ON_A_PAGE - 1) / ON_A_PAGE);
        models.put("page", new PursePage(purse, who.personId() == purse.holderId(), maySort(who, purse), found.movements(), asked,
                number, last, done != null && DONE.contains(done) ? "budget.done." + done : "", London.today(clock)));
        return "budget/purse.jte";
    }

    /** The same relation by which the act itself decides; here it only chooses which links are worth showing. */
    private static boolean maySort(SignedIn who, Purse purse) {
        boolean mine = who.personId() == purse.holderId() || who.actsFor().contains(purse.holderId());
        return mine && purse.state() == PlanState.APPROVED;
    }
}
