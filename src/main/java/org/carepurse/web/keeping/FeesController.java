package org.carepurse.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.FeesDue;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** A bureau takes this month's fees of those who agreed to them. */
@Controller
@RequestScoped
@Path("kept-money/fees")
public class FeesController {

    private final FeesDue due;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    FeesController(FeesDue due, CurrentPerson person, Models models, Clock clock) {
        this.due = due;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** @param taken how many were taken just now */
    @GET
    public String show(@QueryParam("page") String typed, @QueryParam("taken") String taken) {
        SignedIn who = person.who();
        long keeper = Desk.keeperOf(who);
        YearMonth month = month();
        Paging paging = Paging.typed(typed);
        FeesDue.Total total = due.total(who, keeper, month);
        List<FeesDue.Due> rows = due.of(who, keeper, month, paging.from(), paging.oneMore());
        String just = Objects.toString(taken, "");
        models.put(
                "page",
                new FeesPage(
                        month,
                        total,
                        paging.cut(rows),
                        just.matches("[0-9]{1,4}") ? just : "",
                        paging.page(),
                        paging.last(rows)));
        return "keeping/fees.jte";
    }

    @POST
    public Response take(@FormParam("key") String key) {
        SignedIn who = person.who();
        long taken = due.take(who, new RequestKey(key), Desk.keeperOf(who), month());
        return Response.seeOther(URI.create("/kept-money/fees?taken=" + taken)).build();
    }

    private YearMonth month() {
        return YearMonth.from(London.today(clock));
    }
}
