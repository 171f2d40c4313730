package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.holding.EndingList;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The agreements that end: whose money has to be held otherwise, and by when. */
@Controller
@RequestScoped
@Path("endings")
public class EndingsController {

    private final EndingList endings;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    EndingsController(EndingList endings, Access access, CurrentPerson person, Models models, Clock clock) {
        this.endings = endings;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(@QueryParam("page") String page) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(page);
        long commissioner = Desk.commissionerOf(who);
        List<EndingList.Task> found = endings.of(who, commissioner, paging.from(), paging.oneMore());
        models.put(
                "page",
                new EndingsPage(
                        paging.cut(found),
                        London.today(clock),
                        access.may(who, Permission.MOVE_HOLDING, Whose.commissioners(commissioner)),
                        paging.page(),
                        paging.last(found)));
        return "holding/endings.jte";
    }
}
