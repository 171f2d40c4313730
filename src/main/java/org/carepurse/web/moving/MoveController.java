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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.money.Sterling;
import org.carepurse.moving.MoveFigures;
import org.carepurse.moving.Moves;
import org.carepurse.moving.Previews;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** One change of how money is held: everybody it concerns reads what it does, the commissioner carries it out. */
@Controller
@RequestScoped
@Path("purses/{plan}/holdings/{move: MOV-[^/]+}")
public class MoveController {

    private static final Set<String> DONE = Set.of("proposed", "carried-out", "withdrawn");

    private final Moves moves;
    private final Previews previews;
    private final Plans plans;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @PathParam("move")
    private String move;

    @Context
    private HttpServletRequest request;

    @Inject
    MoveController(Moves moves, Previews previews, Plans plans, Access access, CurrentPerson person, Models models) {
        this.moves = moves;
        this.previews = previews;
        this.plans = plans;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page("", done != null && DONE.contains(done) ? "move.done." + done : "", Problems.none(words()));
    }

    @POST
    public Response carryOut(MultivaluedMap<String, String> sent) {
        require();
        MoveFigures seen = new MoveFigures(seen(sent, "there"), seen(sent, "setAside"), seen(sent, "promised"));
        return answer(
                "carried-out", "", () -> moves.carryOut(person.who(), key(sent), new Moves.CarryOut(plan, move, seen)));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        require();
        String reason = Objects.toString(sent.getFirst("reason"), "").strip();
        return answer(
                "withdrawn",
                reason,
                () -> moves.withdraw(person.who(), key(sent), new Moves.Withdraw(plan, move, reason)));
    }

    private Response answer(String done, String reason, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/purses/" + plan + "/holdings/" + move + "?done=" + done))
                            .build()
                    : page(reason, "", Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(reason, "", Problems.none(words()).and(wrong));
        }
    }

    /** The figures come back as the page wrote them; whatever else comes is not what was seen. */
    private static Money seen(MultivaluedMap<String, String> sent, String field) {
        String pence = Objects.toString(sent.getFirst(field), "");
        return pence.matches("[0-9]{1,12}") ? Sterling.pence(Long.parseLong(pence)) : Sterling.NONE;
    }

    private void require() {
        access.require(
                person.who(),
                Permission.MOVE_HOLDING,
                plans.show(person.who(), plan).whose());
    }

    private static RequestKey key(MultivaluedMap<String, String> sent) {
        return new RequestKey(sent.getFirst("key"));
    }

    private Response page(String reason, String done, Problems problems) {
        models.put(
                "page",
                new MovePage(
                        previews.of(person.who(), plan, move),
                        access.may(
                                person.who(),
                                Permission.MOVE_HOLDING,
                                plans.show(person.who(), plan).whose()),
                        reason,
                        done,
                        problems));
        return Response.ok("moving/move.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
