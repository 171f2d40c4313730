package org.carepurse.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.KeptMoney;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The desk of a bureau or a fund holder: whether it adds up, what there is to do, and its people with their own money. */
@Controller
@RequestScoped
@Path("kept-money")
public class KeptMoneyController {

    private final KeptMoney kept;
    private final Counts counts;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    KeptMoneyController(KeptMoney kept, Counts counts, CurrentPerson person, Models models) {
        this.kept = kept;
        this.counts = counts;
        this.person = person;
        this.models = models;
    }

    @GET
    public String people(@QueryParam("page") String typed, @QueryParam("named") String named) {
        SignedIn who = person.who();
        long keeper = Desk.keeperOf(who);
        String searched = Objects.toString(named, "").strip();
        Paging paging = Paging.typed(typed);
        long found = kept.count(who, keeper, searched);
        models.put(
                "page",
                new KeptMoneyPage(
                        counts.days(who, keeper, 0, 1).stream().findFirst(),
                        counts.difference(who, keeper),
                        who.wears(Role.BUREAU_CLERK, keeper),
                        searched,
                        found,
                        kept.people(who, keeper, searched, paging.from(), Paging.ROWS),
                        paging.page(),
                        Paging.lastOf(found)));
        return "keeping/kept-money.jte";
    }

    @GET
    @Path("{agreement}")
    public String one(@PathParam("agreement") String agreement) {
        models.put("page", new SubLedgerPage(kept.of(person.who(), agreement)));
        return "keeping/sub-ledger.jte";
    }
}
