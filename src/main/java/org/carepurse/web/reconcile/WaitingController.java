package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.BookEntry;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.LineSights;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;

/** What an account's books have that no bank has told of yet. */
@Controller
@RequestScoped
@Path("reconcile/{account}/waiting")
public class WaitingController {

    private final DeskAccounts accounts;
    private final LineSights sights;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    WaitingController(DeskAccounts accounts, LineSights sights, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@PathParam("account") String reference, @QueryParam("page") String typed) {
        SignedIn who = person.who();
        DeskAccount account = accounts.find(who, reference);
        Paging paging = Paging.typed(typed);
        List<BookEntry> entries = sights.notOnStatement(who, account, paging.from(), paging.oneMore());
        models.put("page", new WaitingPage(account, paging.cut(entries), paging.page(), paging.last(entries)));
        return "reconcile/waiting.jte";
    }
}
