package org.carepurse.web.fund;

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
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.Funds;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One draw-down: the person asks about it, the fund holder puts it back. */
@Controller
@RequestScoped
@Path("funds/{agreement}/draw-downs/{drawDown: DRW-[^/]+}")
public class DrawDownController {

    private final DrawDowns drawDowns;
    private final Funds funds;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("agreement")
    private String agreement;

    @PathParam("drawDown")
    private String drawDown;

    @Context
    private HttpServletRequest request;

    @Inject
    DrawDownController(DrawDowns drawDowns, Funds funds, CurrentPerson person, Models models) {
        this.drawDowns = drawDowns;
        this.funds = funds;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page("", "", Problems.none(words()));
    }

    @POST
    @Path("question")
    public Response ask(MultivaluedMap<String, String> sent) {
        funds.require(person.who(), Permission.ASK_ABOUT_FUND, agreement);
        String words = Objects.toString(sent.getFirst("words"), "");
        return answer(
                "asked",
                () -> drawDowns.ask(person.who(), key(sent), new DrawDowns.Ask(agreement, drawDown, words)),
                words,
                "");
    }

    @POST
    @Path("put-back")
    public Response putBack(MultivaluedMap<String, String> sent) {
        funds.require(person.who(), Permission.DRAW_DOWN, agreement);
        String reason = Objects.toString(sent.getFirst("reason"), "");
        return answer(
                "put-back",
                () -> drawDowns.putBack(person.who(), key(sent), new DrawDowns.PutBack(agreement, drawDown, reason)),
                "",
                reason);
    }

    private Response answer(String done, Supplier<Outcome<String>> act, String words, String reason) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/funds/" + agreement + "?done=" + done))
                            .build()
                    : page(words, reason, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(words, reason, Problems.none(words()).and(wrong));
        }
    }

    private static RequestKey key(MultivaluedMap<String, String> sent) {
        return new RequestKey(sent.getFirst("key"));
    }

    private Response page(String words, String reason, Problems problems) {
        Funds.Drawn drawn = funds.drawn(person.who(), agreement, drawDown);
        models.put(
                "page",
                new DrawDownPage(
                        funds.of(person.who(), agreement),
                        drawn,
                        drawn.stands() && funds.may(person.who(), Permission.ASK_ABOUT_FUND, agreement),
                        drawn.stands() && funds.may(person.who(), Permission.DRAW_DOWN, agreement),
                        words,
                        reason,
                        problems));
        return Response.ok("fund/draw-down.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
