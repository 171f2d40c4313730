package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.Owed;
import org.carepurse.invoice.OwedBook;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** What a provider is owed. */
@Controller
@RequestScoped
@Path("provider/owed")
public class OwedController {

    private final OwedBook book;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    OwedController(OwedBook book, CurrentPerson person, Models models) {
        this.book = book;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        Owed owed = book.to(who, Desk.providerOf(who), paging.from(), paging.oneMore());
        models.put(
                "page",
                new OwedPage(
                        new Owed(owed.total(), owed.byPeople(), owed.ages(), owed.waiting(), paging.cut(owed.rows())),
                        paging.page(),
                        paging.last(owed.rows())));
        return "invoice/owed.jte";
    }
}
