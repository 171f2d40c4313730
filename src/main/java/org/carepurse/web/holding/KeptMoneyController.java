package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.carepurse.holding.KeptMoney;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** The desk of a bureau or a fund holder: its people, each with their own money, and what the client account has. */
@Controller
@RequestScoped
@Path("kept-money")
public class KeptMoneyController {

    private static final int ON_A_PAGE = 50;

    private final KeptMoney kept;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    KeptMoneyController(KeptMoney kept, CurrentPerson person, Models models) {
        this.kept = kept;
        this.person = person;
        this.models = models;
    }

    @GET
    public String people(@QueryParam("page") @DefaultValue("1") int page) {
        long keeper = Desk.keeperOf(person.who());
        int last = (int) Math.max(1, (kept.count(person.who(), keeper) + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(page, last));
        models.put(
                "page",
                new KeptMoneyPage(
                        kept.accounts(person.who(), keeper),
                        kept.people(person.who(), keeper, (number - 1) * ON_A_PAGE, ON_A_PAGE),
                        number,
                        last));
        return "holding/kept-money.jte";
    }

    @GET
    @Path("{agreement}")
    public String one(@PathParam("agreement") String agreement) {
        models.put("page", new SubLedgerPage(kept.of(person.who(), agreement)));
        return "holding/sub-ledger.jte";
    }
}
