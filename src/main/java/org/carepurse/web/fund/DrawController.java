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
import org.carepurse.audit.RequestKey;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.Funds;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** The fund holder takes out of a person's fund what one delivery of support cost. */
@Controller
@RequestScoped
@Path("funds/{agreement}/draw-downs")
public class DrawController {

    private final DrawDowns drawDowns;
    private final Funds funds;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    DrawController(DrawDowns drawDowns, Funds funds, CurrentPerson person, Models models) {
        this.drawDowns = drawDowns;
        this.funds = funds;
        this.person = person;
        this.models = models;
    }

    @GET
    @Path("new")
    public Response ask() {
        funds.require(person.who(), Permission.DRAW_DOWN, agreement);
        return page(DrawForm.EMPTY, Problems.none(words()));
    }

    @POST
    public Response draw(MultivaluedMap<String, String> sent) {
        funds.require(person.who(), Permission.DRAW_DOWN, agreement);
        DrawForm form = DrawForm.in(sent);
        Reading reading = new Reading(words());
        DrawDowns.Draw asked = form.read(reading, agreement);
        if (asked == null) {
            return page(form, reading.problems());
        }
        Outcome<String> outcome = drawDowns.draw(person.who(), new RequestKey(sent.getFirst("key")), asked);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/funds/" + agreement + "?done=drawn"))
                        .build()
                : page(form, Problems.none(words()).and("amount", outcome.why()));
    }

    private Response page(DrawForm form, Problems problems) {
        models.put(
                "page",
                new DrawPage(
                        funds.of(person.who(), agreement), funds.goalsOf(person.who(), agreement), form, problems));
        return Response.ok("fund/draw.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
