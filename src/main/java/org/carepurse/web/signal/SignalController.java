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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.signal.SignalReading;
import org.carepurse.signal.SignalSight;
import org.carepurse.signal.Signals;
import org.carepurse.signal.Verdict;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One signal: why it is there, what shows it, and what somebody makes of it. */
@Controller
@RequestScoped
@Path("signals/{signal: SIG-[^/]+}")
public class SignalController {

    private final SignalReading reading;
    private final Signals signals;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("signal")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    SignalController(SignalReading reading, Signals signals, CurrentPerson person, Models models) {
        this.reading = reading;
        this.signals = signals;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page("", "", done != null, Problems.none(words()));
    }

    @POST
    @Path("judgement")
    public Response judge(
            @FormParam("verdict") String verdict, @FormParam("reason") String reason, @FormParam("key") String key) {
        signals.requireMayJudge(person.who(), reference);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> judged = signals.judge(
                    person.who(),
                    new RequestKey(key),
                    new Signals.Judge(reference, SignalsController.named(Verdict.class, verdict), reason));
            if (judged.isDone()) {
                return Response.seeOther(URI.create("/signals/" + reference + "?done=judged"))
                        .build();
            }
            problems = problems.and(null, judged.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Objects.toString(verdict, ""), Objects.toString(reason, ""), false, problems);
    }

    private Response page(String verdict, String reason, boolean done, Problems problems) {
        SignalSight sight = reading.show(person.who(), reference);
        boolean mayJudge = signals.mayJudge(person.who(), Desk.commissionerOf(person.who()));
        models.put("page", new SignalPage(sight, mayJudge, verdict, reason, done, problems));
        return Response.ok("signal/signal.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
