package org.carepurse.web.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.carepurse.identity.SignedIn;
import org.carepurse.stripe.StripeDesk;
import org.carepurse.stripe.StripeStanding;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The commissioner's Stripe: whether it is set up, what could not be worked on, and money that has no place. */
@Controller
@RequestScoped
@Path("payments/stripe")
public class StripeController {

    private final StripeDesk desk;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    StripeController(StripeDesk desk, CurrentPerson person, Models models) {
        this.desk = desk;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        StripeStanding found = desk.standing(who, Desk.commissionerOf(who), paging.from(), paging.oneMore());
        models.put(
                "page",
                new StripePage(found.with(paging.cut(found.unplaced())), paging.page(), paging.last(found.unplaced())));
        return "stripe/stripe.jte";
    }
}
