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
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.Registering;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.Greeting;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** A bureau or a fund holder asks to keep people's money: a page for all, where nobody is known yet. */
@Controller
@RequestScoped
@Path("register")
public class RegisterController {

    private final Registrations registrations;
    private final Organisations organisations;
    private final Greeting greeting;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    RegisterController(Registrations registrations, Organisations organisations, Greeting greeting, Models models) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.greeting = greeting;
        this.models = models;
    }

    /** @param sent the reference of what was asked just now */
    @GET
    public Response ask(@QueryParam("sent") String sent) {
        String reference = Objects.toString(sent, "");
        return page(Map.of(), reference.matches("REG-[0-9A-Z-]{4,12}") ? reference : "", Problems.none(words()));
    }

    @POST
    public Response send(MultivaluedMap<String, String> sent) {
        Reading reading = new Reading(words());
        Registering asked = new KeeperForm(sent, reading).registering(words().language());
        if (asked == null) {
            return page(KeeperForm.shown(sent), "", reading.problems());
        }
        Outcome<String> outcome = registrations.ask(new RequestKey(sent.getFirst("key")), asked);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/register?sent=" + outcome.value()))
                        .build()
                : page(KeeperForm.shown(sent), "", reading.problems().and(null, outcome.why()));
    }

    private Response page(Map<String, String> typed, String sent, Problems problems) {
        models.put("page", new RegisterPage(organisations.commissioners(), typed, sent, problems));
        return greeting.greet(Response.ok("holding/register.jte"), request).build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
