package org.carepurse.web.moving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.moving.Moves;
import org.carepurse.moving.Pace;
import org.carepurse.moving.Previews;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** How a plan's money is held, and proposing to hold one line of it otherwise. */
@Controller
@RequestScoped
@Path("purses/{plan}/holdings")
public class HoldingsController {

    private final Moves moves;
    private final Previews previews;
    private final Purses purses;
    private final Plans plans;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    HoldingsController(
            Moves moves,
            Previews previews,
            Purses purses,
            Plans plans,
            Access access,
            CurrentPerson person,
            Models models) {
        this.moves = moves;
        this.previews = previews;
        this.purses = purses;
        this.plans = plans;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list() {
        models.put(
                "page",
                new HoldingsPage(
                        purses.open(person.who(), plan),
                        previews.all(person.who(), plan),
                        access.may(person.who(), Permission.MOVE_HOLDING, whose()),
                        access.may(person.who(), Permission.CONFIRM_HANDOVER, whose())));
        return "moving/holdings.jte";
    }

    @GET
    @Path("of/{line}")
    public Response ask(@PathParam("line") String line) {
        access.require(person.who(), Permission.MOVE_HOLDING, whose());
        return page(line, "", "", "", Problems.none(words()));
    }

    @POST
    @Path("of/{line}")
    public Response propose(@PathParam("line") String line, MultivaluedMap<String, String> sent) {
        access.require(person.who(), Permission.MOVE_HOLDING, whose());
        String holding = text(sent, "holding");
        String pace = text(sent, "pace");
        String reason = text(sent, "reason");
        try {
            Outcome<String> outcome = moves.propose(
                    person.who(),
                    new RequestKey(sent.getFirst("key")),
                    new Moves.Propose(plan, line, one(Holding.values(), holding), one(Pace.values(), pace), reason));
            return outcome.isDone()
                    ? Response.seeOther(
                                    URI.create("/purses/" + plan + "/holdings/" + outcome.value() + "?done=proposed"))
                            .build()
                    : page(line, holding, pace, reason, Problems.none(words()).and("holding", outcome.why()));
        } catch (WrongInput wrong) {
            return page(line, holding, pace, reason, Problems.none(words()).and(wrong));
        }
    }

    private Response page(String line, String holding, String pace, String reason, Problems problems) {
        Purse purse = purses.open(person.who(), plan);
        models.put(
                "page",
                new ProposePage(
                        purse,
                        purse.line(line).orElseThrow(() -> new NotFound("funding line", line)),
                        holding,
                        pace,
                        reason,
                        problems));
        return Response.ok("moving/propose.jte").build();
    }

    private Whose whose() {
        return plans.show(person.who(), plan).whose();
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Objects.toString(sent.getFirst(field), "").strip();
    }

    private static <E extends Enum<E>> E one(E[] all, String named) {
        for (E each : all) {
            if (each.name().equals(named)) {
                return each;
            }
        }
        return null;
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
