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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnMoney;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.stripe.PersonalMoney;
import org.carepurse.stripe.Purpose;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** People say how much of their own they pay, go to Stripe's page by a link, and see how far the money has come. */
@Controller
@RequestScoped
@Path("own-money")
public class OwnMoneyController {

    private final PersonalMoney money;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    OwnMoneyController(PersonalMoney money, CurrentPerson person, Models models) {
        this.money = money;
        this.person = person;
        this.models = models;
    }

    @GET
    @Path("part/{agreement}")
    public Response part(@PathParam("agreement") String agreement) {
        return form(Purpose.OWN_PART, agreement, "", Problems.none(words()));
    }

    @POST
    @Path("part/{agreement}")
    public Response payPart(
            @PathParam("agreement") String agreement,
            @FormParam("amount") String amount,
            @FormParam("key") String key) {
        return begin(Purpose.OWN_PART, agreement, amount, key);
    }

    @GET
    @Path("top-up/{line}")
    public Response topUp(@PathParam("line") String line) {
        return form(Purpose.TOP_UP, line, "", Problems.none(words()));
    }

    @POST
    @Path("top-up/{line}")
    public Response payTopUp(
            @PathParam("line") String line, @FormParam("amount") String amount, @FormParam("key") String key) {
        return begin(Purpose.TOP_UP, line, amount, key);
    }

    @GET
    @Path("{money}")
    public Response show(@PathParam("money") String reference, @QueryParam("back") String back) {
        return page(money.show(person.who(), reference), Objects.toString(back, ""), Problems.none(words()));
    }

    /** Asks Stripe once more for its page. */
    @POST
    @Path("{money}/page")
    public Response open(@PathParam("money") String reference) {
        SignedIn who = person.who();
        Outcome<CheckoutSight> opened = money.open(who, reference);
        return opened.isDone()
                ? to(reference)
                : page(money.show(who, reference), "", Problems.none(words()).and(null, opened.why()));
    }

    private Response begin(Purpose purpose, String of, String typed, String key) {
        SignedIn who = person.who();
        money.may(who, purpose, of);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> begun = money.begin(
                    who, new RequestKey(key), new PersonalMoney.Pay(purpose, of, Sterling.parse("amount", typed)));
            if (begun.isDone()) {
                return open(begun.value());
            }
            problems = problems.and("amount", begun.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return form(purpose, of, Objects.toString(typed, ""), problems);
    }

    private Response form(Purpose purpose, String of, String amount, Problems problems) {
        Outcome<OwnMoney> may = money.may(person.who(), purpose, of);
        boolean isPart = purpose == Purpose.OWN_PART;
        models.put(
                "page",
                new PayPage(
                        purpose,
                        (isPart ? "/own-money/part/" : "/own-money/top-up/") + of,
                        isPart ? "/agreements/" + of : "/purse",
                        may.isDone() ? may.value().atMost() : null,
                        may.isDone() ? null : may.why(),
                        amount,
                        problems));
        return Response.ok("stripe/pay.jte").build();
    }

    private Response page(CheckoutSight sight, String back, Problems problems) {
        models.put("page", new OwnMoneyPage(sight, back, problems));
        return Response.ok("stripe/own-money.jte").build();
    }

    private static Response to(String reference) {
        return Response.seeOther(URI.create("/own-money/" + reference)).build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
