package org.carepurse.web.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.takeup.NationalReturn;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.ReturnReading;
import org.carepurse.takeup.Returns;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The returns of a commissioner, and preparing one more. */
@Controller
@RequestScoped
@Path("returns")
public class ReturnsController {

    private final ReturnReading reading;
    private final Returns returns;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    ReturnsController(ReturnReading reading, Returns returns, CurrentPerson person, Models models, Clock clock) {
        this.reading = reading;
        this.returns = returns;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return page("", Problems.none(words()));
    }

    /** @param quarter the last day of the one to prepare, as the form offers it */
    @POST
    public Response prepare(@FormParam("quarter") String quarter, @FormParam("key") String key) {
        returns.requireMayMake(person.who(), commissioner());
        Quarter chosen = offered().stream()
                .filter(each -> each.lastDay().toString().equals(quarter))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return page("", Problems.none(words()).and(new WrongInput("quarter", "return-quarter")));
        }
        Outcome<String> prepared = returns.prepare(
                person.who(), new RequestKey(key), new Returns.Prepare(commissioner(), chosen.lastDay()));
        return prepared.isDone()
                ? Response.seeOther(URI.create("/returns/" + prepared.value())).build()
                : page(quarter, Problems.none(words()).and("quarter", prepared.why()));
    }

    private Response page(String quarter, Problems problems) {
        List<NationalReturn> all = reading.list(person.who(), commissioner());
        models.put(
                "page",
                new ReturnsPage(all, offered(), returns.mayMake(person.who(), commissioner()), quarter, problems));
        return Response.ok("takeup/returns.jte").build();
    }

    private List<Quarter> offered() {
        return ReturnsPage.offered(Quarter.of(London.today(clock)));
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
