package org.carepurse.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.carepurse.fund.Funds;
import org.carepurse.identity.Permission;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** One fund, for the person, for whoever holds it and for the commissioner. */
@Controller
@RequestScoped
@Path("funds/{agreement}")
public class FundController {

    private static final Set<String> DONE = Set.of("drawn", "asked", "put-back");

    private final Funds funds;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    FundController(Funds funds, CurrentPerson person, Models models) {
        this.funds = funds;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(
            @PathParam("agreement") String agreement,
            @QueryParam("page") String page,
            @QueryParam("done") String done) {
        Paging paging = Paging.typed(page);
        List<Funds.Drawn> drawn = funds.drawn(person.who(), agreement, paging.from(), paging.oneMore());
        models.put(
                "page",
                new FundPage(
                        funds.of(person.who(), agreement),
                        funds.goalsOf(person.who(), agreement),
                        paging.cut(drawn),
                        paging.page(),
                        paging.last(drawn),
                        funds.may(person.who(), Permission.DRAW_DOWN, agreement),
                        done != null && DONE.contains(done) ? "fund.done." + done : ""));
        return "fund/fund.jte";
    }
}
