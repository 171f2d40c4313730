package org.carepurse.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.ComingBack;
import org.carepurse.outcome.Outcome;
import org.carepurse.payment.Refunds;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What providers pay back into the account that people's money is kept in: whoever keeps it says when it is there. */
@Controller
@RequestScoped
@Path("kept-money/refunds")
public class RefundsController {

    private final ComingBack coming;
    private final Refunds refunds;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    RefundsController(ComingBack coming, Refunds refunds, CurrentPerson person, Models models) {
        this.coming = coming;
        this.refunds = refunds;
        this.person = person;
        this.models = models;
    }

    /** @param done whether one was said to be back just now */
    @GET
    public Response list(@QueryParam("page") String typed, @QueryParam("done") String done) {
        return page(Paging.typed(typed), "back".equals(done), Problems.none(words()));
    }

    @POST
    @Path("{credit}")
    public Response take(@PathParam("credit") String credit, @FormParam("key") String key) {
        SignedIn who = person.who();
        Outcome<String> outcome = refunds.arrivedWhereKept(who, new RequestKey(key), Desk.keeperOf(who), credit);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/kept-money/refunds?done=back")).build()
                : page(Paging.typed(""), false, Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(Paging paging, boolean isBack, Problems problems) {
        SignedIn who = person.who();
        List<ComingBack.Refund> rows = coming.to(who, Desk.keeperOf(who), paging.from(), paging.oneMore());
        models.put("page", new RefundsPage(paging.cut(rows), isBack, paging.page(), paging.last(rows), problems));
        return Response.ok("keeping/refunds.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
