package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.budget.YearEndLists;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** A commissioner's years: those to close, and those that are closed. */
@Controller
@RequestScoped
@Path("years")
public class YearsController {

    private static final int ON_A_PAGE = 25;
    private static final int MOST_PAGES = 10_000;

    private final YearEndLists years;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    YearsController(YearEndLists years, Access access, CurrentPerson person, Models models) {
        this.years = years;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String toClose(@QueryParam("page") @DefaultValue("1") int page) {
        SignedIn who = person.who();
        int number = known(page);
        var rows = years.toClose(who, Desk.commissionerOf(who), (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        models.put("page", new YearsPage(cut(rows), List.of(), false, mayClose(), number, last(rows, number)));
        return "budget/years.jte";
    }

    @GET
    @Path("closed")
    public String closed(@QueryParam("page") @DefaultValue("1") int page) {
        SignedIn who = person.who();
        int number = known(page);
        var rows = years.closed(who, Desk.commissionerOf(who), (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        models.put("page", new YearsPage(List.of(), cut(rows), true, mayClose(), number, last(rows, number)));
        return "budget/years.jte";
    }

    private boolean mayClose() {
        return access.may(person.who(), Permission.CLOSE_YEAR, Whose.commissioners(Desk.commissionerOf(person.who())));
    }

    private static int known(int page) {
        return Math.max(1, Math.min(page, MOST_PAGES));
    }

    private static <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
    }

    private static int last(List<?> rows, int number) {
        return rows.size() > ON_A_PAGE ? number + 1 : number;
    }
}
