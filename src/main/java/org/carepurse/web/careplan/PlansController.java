package org.carepurse.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.careplan.PlanLists;
import org.carepurse.careplan.PlanRow;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;

/** A co-ordinator's people with their plans, or a person's own plans. */
@Controller
@RequestScoped
@Path("plans")
public class PlansController {

    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 10_000;

    private final PlanLists lists;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    PlansController(PlanLists lists, CurrentPerson person, Models models, Clock clock) {
        this.lists = lists;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(@QueryParam("page") @DefaultValue("1") int page) {
        SignedIn who = person.who();
        int number = Math.max(1, Math.min(page, MOST_PAGES));
        boolean coordinators = who.wears(Role.CARE_COORDINATOR);
        List<PlanRow> rows = coordinators
                ? lists.coordinatedBy(who, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1)
                : lists.of(who, person.holderOnShow().orElse(who.personId()));
        boolean more = coordinators && rows.size() > ON_A_PAGE;
        models.put(
                "page",
                new PlansPage(
                        more ? rows.subList(0, ON_A_PAGE) : rows,
                        coordinators,
                        number,
                        more ? number + 1 : number,
                        London.today(clock)));
        return "careplan/plans.jte";
    }
}
