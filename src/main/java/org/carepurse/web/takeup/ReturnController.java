package org.carepurse.web.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.takeup.CountedPeople;
import org.carepurse.takeup.ReturnReading;
import org.carepurse.takeup.ReturnSight;
import org.carepurse.takeup.Returns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One return: its numbers, whom each is made of, and submitting it. */
@Controller
@RequestScoped
@Path("returns/{return: RET-[^/]+}")
public class ReturnController {

    private final ReturnReading reading;
    private final CountedPeople counted;
    private final Returns returns;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("return")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    ReturnController(
            ReturnReading reading, CountedPeople counted, Returns returns, CurrentPerson person, Models models) {
        this.reading = reading;
        this.counted = counted;
        this.returns = returns;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page("", done != null, Problems.none(words()));
    }

    @GET
    @Path("people")
    public String people(@BeanParam NumberForm form, @QueryParam("after") String after) {
        ReturnSight sight = reading.show(person.who(), reference);
        String from = Objects.toString(after, "");
        models.put(
                "page",
                new CountedPage(
                        sight,
                        form.asked(),
                        counted.list(person.who(), reference, form.asked(), from, CountedPage.SIZE + 1),
                        !from.isEmpty()));
        return "takeup/people.jte";
    }

    @POST
    @Path("submission")
    public Response submit(@FormParam("because") String because, @FormParam("key") String key) {
        try {
            Outcome<String> outcome =
                    returns.submit(person.who(), new RequestKey(key), new Returns.Submit(reference, because));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/returns/" + reference + "?done=submitted"))
                            .build()
                    : page(because, false, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            if (!wrong.field().equals("because")) {
                throw wrong;
            }
            return page(because, false, Problems.none(words()).and(wrong));
        }
    }

    private Response page(String because, boolean done, Problems problems) {
        ReturnSight sight = reading.show(person.who(), reference);
        models.put(
                "page",
                new ReturnPage(
                        sight,
                        returns.mayMake(person.who(), sight.commissioner().id()),
                        Objects.toString(because, ""),
                        done,
                        problems));
        return Response.ok("takeup/return.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
