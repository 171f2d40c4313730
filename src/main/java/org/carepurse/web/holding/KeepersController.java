package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** The commissioner's bureaux and fund holders, and approving another. */
@Controller
@RequestScoped
@Path("keepers")
public class KeepersController {

    private final Keepers keepers;
    private final Registrations registrations;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    KeepersController(Keepers keepers, Registrations registrations, CurrentPerson person, Models models) {
        this.keepers = keepers;
        this.registrations = registrations;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        return page(Map.of(), "approved".equals(done), Problems.none(words()));
    }

    @POST
    public Response approve(MultivaluedMap<String, String> sent) {
        SignedIn who = person.who();
        Reading reading = new Reading(words());
        Keepers.Approval asked = new KeeperForm(sent, reading).approval(Desk.commissionerOf(who));
        if (asked == null) {
            return page(KeeperForm.shown(sent), false, reading.problems());
        }
        Outcome<String> outcome = keepers.approve(who, new RequestKey(sent.getFirst("key")), asked);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/keepers?done=approved")).build()
                : page(KeeperForm.shown(sent), false, reading.problems().and("accountNumber", outcome.why()));
    }

    private Response page(Map<String, String> typed, boolean done, Problems problems) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        models.put(
                "page",
                new KeepersPage(
                        keepers.of(who, commissioner),
                        registrations.countWaiting(who, commissioner),
                        typed,
                        done,
                        problems));
        return Response.ok("holding/keepers.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
