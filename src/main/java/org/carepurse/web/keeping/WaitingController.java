package org.carepurse.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Waiting;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** What waits: orders whose support is still to come, and bills that did not match. */
@Controller
@RequestScoped
@Path("kept-money/waiting")
public class WaitingController {

    private final Waiting waiting;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    WaitingController(Waiting waiting, CurrentPerson person, Models models, Clock clock) {
        this.waiting = waiting;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Path("orders")
    public String orders(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<Waiting.Ordered> rows = waiting.orders(who, Desk.keeperOf(who), paging.from(), paging.oneMore());
        models.put("page", new OrdersPage(paging.cut(rows), paging.page(), paging.last(rows)));
        return "keeping/orders.jte";
    }

    @GET
    @Path("exceptions")
    public String exceptions(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<Waiting.Unmatched> rows = waiting.exceptions(who, Desk.keeperOf(who), paging.from(), paging.oneMore());
        models.put("page", new ExceptionsPage(paging.cut(rows), London.today(clock), paging.page(), paging.last(rows)));
        return "keeping/exceptions.jte";
    }
}
