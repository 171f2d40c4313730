package org.carepurse.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import org.carepurse.fund.FundDesk;
import org.carepurse.fund.FundDesk.Which;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The people whose funds an organisation holds. */
@Controller
@RequestScoped
@Path("funds")
public class FundsController {

    private static final int LONGEST_NAME = 100;

    private final FundDesk desk;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    FundsController(FundDesk desk, CurrentPerson person, Models models) {
        this.desk = desk;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(
            @QueryParam("named") @DefaultValue("") String named,
            @QueryParam("which") @DefaultValue("") String which,
            @QueryParam("page") String page) {
        Paging paging = Paging.typed(page);
        FundDesk.Question asked = new FundDesk.Question(
                Desk.keeperOf(person.who()), named.substring(0, Math.min(named.length(), LONGEST_NAME)), chosen(which));
        long found = desk.count(person.who(), asked);
        models.put(
                "page",
                new FundsPage(
                        desk.page(person.who(), asked, paging.from(), Paging.ROWS),
                        asked,
                        found,
                        paging.page(),
                        Paging.lastOf(found)));
        return "fund/funds.jte";
    }

    /** What is none of them is taken for the usual one. */
    private static Which chosen(String which) {
        return Stream.of(Which.values())
                .filter(each -> each.name().equalsIgnoreCase(which))
                .findFirst()
                .orElse(Which.HELD);
    }
}
