package org.carepurse.web.keeping;

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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DayCount;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Every day's count: the bank, people's money, and what they instructed; and who finds out why it does not add up. */
@Controller
@RequestScoped
@Path("kept-money/counts")
public class CountsController {

    private final Counts counts;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    CountsController(Counts counts, CurrentPerson person, Models models, Clock clock) {
        this.counts = counts;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response show(@QueryParam("page") String typed) {
        return page(Paging.typed(typed), "", Problems.none(words()));
    }

    @POST
    @Path("{difference}")
    public Response takeOn(
            @PathParam("difference") String difference, @FormParam("note") String note, @FormParam("key") String key) {
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome =
                    counts.takeOn(person.who(), new RequestKey(key), new Counts.TakeOn(difference, note));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/kept-money/counts")).build();
            }
            problems = problems.and("note", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Paging.typed(""), Objects.toString(note, ""), problems);
    }

    private Response page(Paging paging, String note, Problems problems) {
        SignedIn who = person.who();
        long keeper = Desk.keeperOf(who);
        List<DayCount> days = counts.days(who, keeper, paging.from(), paging.oneMore());
        models.put(
                "page",
                new CountsPage(
                        counts.difference(who, keeper),
                        paging.cut(days),
                        note,
                        London.today(clock),
                        paging.page(),
                        paging.last(days),
                        problems));
        return Response.ok("keeping/counts.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
