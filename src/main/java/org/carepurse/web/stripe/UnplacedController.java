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
import org.carepurse.stripe.UnplacedMoney;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Money that came and has no place: put where it can go, or given back. */
@Controller
@RequestScoped
@Path("payments/stripe/money/{money}")
public class UnplacedController {

    private final UnplacedMoney unplaced;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("money")
    private String money;

    @Context
    private HttpServletRequest request;

    @Inject
    UnplacedController(UnplacedMoney unplaced, Access access, CurrentPerson person, Models models) {
        this.unplaced = unplaced;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page("", "", Problems.none(Words.in(Languages.of(request))));
    }

    @POST
    @Path("place")
    public Response place(@FormParam("of") String of, @FormParam("key") String key) {
        return answer(
                () -> unplaced.place(
                        person.who(),
                        new RequestKey(key),
                        commissioner(),
                        new UnplacedMoney.Place(money, Objects.toString(of, ""))),
                Objects.toString(of, ""),
                "");
    }

    @POST
    @Path("back")
    public Response giveBack(@FormParam("reason") String reason, @FormParam("key") String key) {
        return answer(
                () -> unplaced.giveBack(
                        person.who(), new RequestKey(key), commissioner(), new UnplacedMoney.GiveBack(money, reason)),
                "",
                Objects.toString(reason, ""));
    }

    private Response answer(Supplier<Outcome<String>> act, String of, String reason) {
        access.require(person.who(), Permission.SETTLE_STRIPE, Whose.commissioners(commissioner()));
        Problems problems = Problems.none(Words.in(Languages.of(request)));
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/stripe")).build()
                    : page(of, reason, problems.and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(of, reason, problems.and(wrong));
        }
    }

    private Response page(String of, String reason, Problems problems) {
        boolean settles = access.may(person.who(), Permission.SETTLE_STRIPE, Whose.commissioners(commissioner()));
        models.put(
                "page",
                new UnplacedPage(unplaced.show(person.who(), commissioner(), money), settles, of, reason, problems));
        return Response.ok("stripe/unplaced.jte").build();
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }
}
