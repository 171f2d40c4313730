package org.carepurse.web.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.stripe.StripeDesk;
import org.carepurse.stripe.StripeStanding;
import org.carepurse.stripe.StuckNews;
import org.carepurse.stripe.UnplacedMoney;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** The commissioner's Stripe: whether it is set up, what could not be worked on, and money that has no place. */
@Controller
@RequestScoped
@Path("payments/stripe")
public class StripeController {

    private static final int MOST_STUCK = 25;

    private final StripeDesk desk;
    private final StuckNews stuck;
    private final UnplacedMoney unplaced;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Inject
    StripeController(
            StripeDesk desk,
            StuckNews stuck,
            UnplacedMoney unplaced,
            Access access,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.desk = desk;
        this.stuck = stuck;
        this.unplaced = unplaced;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        StripeStanding standing = desk.standing(who, commissioner);
        Paging paging = Paging.typed(typed);
        List<UnplacedSight> money = unplaced.of(who, commissioner, paging.from(), paging.oneMore());
        models.put(
                "page",
                new StripePage(
                        standing,
                        stuck.of(who, commissioner, MOST_STUCK),
                        paging.cut(money),
                        standing.isSimulated()
                                && access.may(who, Permission.PREPARE_PAYMENTS, Whose.commissioners(commissioner)),
                        London.today(clock),
                        paging.page(),
                        paging.last(money)));
        return "stripe/stripe.jte";
    }
}
