package org.carepurse.web.signal;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.signal.FactReading;
import org.carepurse.signal.NotedFacts;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What was noted of people's lives: the list, noting more, taking one back. */
@Controller
@RequestScoped
@Path("signals/facts")
public class FactsController {

    private final FactReading reading;
    private final NotedFacts facts;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    FactsController(FactReading reading, NotedFacts facts, CurrentPerson person, Models models) {
        this.reading = reading;
        this.facts = facts;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("page") String page, @QueryParam("done") String done) {
        return page(Paging.typed(page), FactForm.EMPTY, done != null, Problems.none(words()));
    }

    @POST
    public Response note(MultivaluedMap<String, String> typed) {
        facts.requireMayNote(person.who(), commissioner());
        FactForm form = FactForm.in(typed);
        try {
            facts.note(person.who(), new RequestKey(typed.getFirst("key")), commissioner(), form.note())
                    .value();
            return Response.seeOther(URI.create("/signals/facts?done=noted")).build();
        } catch (WrongInput wrong) {
            return page(Paging.typed(""), form, false, Problems.none(words()).and(wrong));
        }
    }

    @POST
    @Path("{fact: FCT-[^/]+}/taking-back")
    public Response takeBack(@PathParam("fact") String fact, @FormParam("key") String key) {
        facts.requireMayNote(person.who(), commissioner());
        Outcome<String> taken = facts.takeBack(person.who(), new RequestKey(key), fact);
        return taken.isDone()
                ? Response.seeOther(URI.create("/signals/facts")).build()
                : page(
                        Paging.typed(""),
                        FactForm.EMPTY,
                        false,
                        Problems.none(words()).and(null, taken.why()));
    }

    private Response page(Paging paging, FactForm form, boolean done, Problems problems) {
        models.put(
                "page",
                new FactsPage(
                        reading.list(person.who(), commissioner(), paging.from(), paging.oneMore()),
                        paging,
                        facts.mayNote(person.who(), commissioner()),
                        form,
                        done,
                        problems));
        return Response.ok("signal/facts.jte").build();
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
