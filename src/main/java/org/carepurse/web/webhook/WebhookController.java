package org.carepurse.web.webhook;

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
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.webhook.EndpointAct;
import org.carepurse.webhook.EndpointSights;
import org.carepurse.webhook.Endpoints;
import org.carepurse.webhook.MessageSight;
import org.carepurse.words.Words;

/** One address: how it stands, the log of what was carried there, and what is done with it. */
@Controller
@RequestScoped
@Path("provider/webhooks/{webhook: HOK-[^/]+}")
public class WebhookController {

    private static final int MESSAGES = 25;

    private final Endpoints endpoints;
    private final EndpointSights sights;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("webhook")
    private String webhook;

    @Context
    private HttpServletRequest request;

    @Inject
    WebhookController(Endpoints endpoints, EndpointSights sights, CurrentPerson person, Models models) {
        this.endpoints = endpoints;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("before") String before, @QueryParam("done") String done) {
        return page(message(before), done, Problems.none(words()));
    }

    @POST
    public Response decide(@FormParam("act") String typed, @FormParam("key") String key) {
        EndpointAct act = act(typed);
        Outcome<Endpoints.Told> told =
                endpoints.decide(person.who(), new RequestKey(key), new Endpoints.Decide(webhook, act));
        if (!told.isDone()) {
            return page(0, null, Problems.none(words()).and(null, told.why()));
        }
        if (act == EndpointAct.REPLACE_SECRET) {
            models.put("page", new SecretPage(webhook, told.value().secret()));
            return Response.ok("webhook/secret.jte").build();
        }
        return act == EndpointAct.REMOVE
                ? Response.seeOther(URI.create("/provider/webhooks?done=removed"))
                        .build()
                : done(act.name());
    }

    @POST
    @Path("messages/{message: [0-9]{1,18}}/resend")
    public Response resend(@PathParam("message") long message, @FormParam("key") String key) {
        Outcome<String> outcome =
                endpoints.resend(person.who(), new RequestKey(key), new Endpoints.Resend(webhook, message));
        return outcome.isDone()
                ? done("RESENT")
                : page(0, null, Problems.none(words()).and(null, outcome.why()));
    }

    private Response done(String what) {
        return Response.seeOther(URI.create("/provider/webhooks/" + webhook + "?done=" + what))
                .build();
    }

    private static EndpointAct act(String typed) {
        return Stream.of(EndpointAct.values())
                .filter(act -> act.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("act", "webhook-act"));
    }

    private static long message(String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private Response page(long before, String done, Problems problems) {
        List<MessageSight> log = sights.log(person.who(), webhook, before, MESSAGES + 1);
        models.put(
                "page",
                new WebhookPage(
                        sights.show(person.who(), webhook),
                        log.subList(0, Math.min(MESSAGES, log.size())),
                        log.size() > MESSAGES,
                        done != null && WebhookPage.WORTH_SAYING.contains(done) ? done : "",
                        problems));
        return Response.ok("webhook/one.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
