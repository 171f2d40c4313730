package org.carepurse.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.fund.Fund;
import org.carepurse.fund.Funds;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The people whose funds an organisation holds. */
@Controller
@RequestScoped
@Path("funds")
public class FundsController {

    private static final int LONGEST_NAME = 100;

    private final Funds funds;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    FundsController(Funds funds, CurrentPerson person, Models models) {
        this.funds = funds;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(
            @QueryParam("named") @DefaultValue("") String named,
            @QueryParam("above") @DefaultValue("") String above,
            @QueryParam("page") String page) {
        Paging paging = Paging.typed(page);
        String name = named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
        boolean aboveOnly = above.equals("only");
        List<Fund> found = funds.held(
                person.who(),
                new Funds.Question(Desk.keeperOf(person.who()), name, aboveOnly, paging.from(), paging.oneMore()));
        models.put(
                "page", new FundsPage(paging.cut(found), name.strip(), aboveOnly, paging.page(), paging.last(found)));
        return "fund/funds.jte";
    }
}
