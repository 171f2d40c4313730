package org.carepurse.web.budget;

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
import org.carepurse.identity.SignedIn;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** What waits for a commissioner: plans to approve, and reviews that are late. */
@Controller
@RequestScoped
@Path("plans-to-approve")
public class ToApproveController {

    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 10_000;

    private final PlanLists lists;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    ToApproveController(PlanLists lists, CurrentPerson person, Models models, Clock clock) {
        this.lists = lists;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(@QueryParam("page") @DefaultValue("1") int page, @QueryParam("returned") boolean returned) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        int number = Math.max(1, Math.min(page, MOST_PAGES));
        List<PlanRow> waiting = lists.waitingFor(who, commissioner, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        boolean more = waiting.size() > ON_A_PAGE;
        models.put(
                "page",
                new ToApprovePage(
                        more ? waiting.subList(0, ON_A_PAGE) : waiting,
                        lists.overdue(who, commissioner, 0, ON_A_PAGE),
                        number,
                        more ? number + 1 : number,
                        returned,
                        London.today(clock)));
        return "budget/to-approve.jte";
    }
}
