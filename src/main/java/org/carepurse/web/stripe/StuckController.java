package org.carepurse.web.stripe;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.stripe.StuckNews;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Something that Stripe told and that could not be worked on: tried once more, or set aside. */
@Controller
@RequestScoped
@Path("payments/stripe/news/{news}")
public class StuckController {

    private final StuckNews stuck;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("news")
    private String news;

    @Context
    private HttpServletRequest request;

    @Inject
    StuckController(StuckNews stuck, Access access, CurrentPerson person, Models models) {
        this.stuck = stuck;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page("", Problems.none(Words.in(Languages.of(request))));
    }

    @POST
    @Path("again")
    public Response tryAgain(@FormParam("key") String key) {
        return answer(() -> stuck.tryAgain(person.who(), new RequestKey(key), commissioner(), news), "");
    }

    @POST
    @Path("aside")
    public Response setAside(@FormParam("reason") String reason, @FormParam("key") String key) {
        return answer(
                () -> stuck.setAside(
                        person.who(), new RequestKey(key), commissioner(), new StuckNews.SetAside(news, reason)),
                Objects.toString(reason, ""));
    }

    private Response answer(Supplier<Outcome<String>> act, String reason) {
        access.require(person.who(), Permission.SETTLE_STRIPE, Whose.commissioners(commissioner()));
        Problems problems = Problems.none(Words.in(Languages.of(request)));
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/stripe")).build()
                    : page(reason, problems.and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(reason, problems.and(wrong));
        }
    }

    private Response page(String reason, Problems problems) {
        boolean settles = access.may(person.who(), Permission.SETTLE_STRIPE, Whose.commissioners(commissioner()));
        models.put("page", new StuckPage(stuck.show(person.who(), commissioner(), news), settles, reason, problems));
        return Response.ok("stripe/stuck.jte").build();
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }
}
