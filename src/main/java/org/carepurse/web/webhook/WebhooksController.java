package org.carepurse.web.webhook;

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
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.webhook.EndpointSights;
import org.carepurse.webhook.Endpoints;
import org.carepurse.webhook.RegisterEndpoint;
import org.carepurse.words.Words;

/** A provider's addresses: the list, and registering another. The secret is on the answer to that, and nowhere again. */
@Controller
@RequestScoped
@Path("provider/webhooks")
public class WebhooksController {

    private final Endpoints endpoints;
    private final EndpointSights sights;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    WebhooksController(Endpoints endpoints, EndpointSights sights, Access access, CurrentPerson person, Models models) {
        this.endpoints = endpoints;
        this.sights = sights;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        return page("", List.of(), done != null, Problems.none(words()));
    }

    @POST
    public Response register(MultivaluedMap<String, String> form) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        access.require(who, Permission.LOOK_AFTER_WEBHOOKS, Whose.providers(provider));
        String address = Objects.toString(form.getFirst("address"), "");
        List<String> topics = form.getOrDefault("topics", List.of());
        Problems problems = Problems.none(words());
        try {
            Outcome<Endpoints.Told> told = endpoints.register(
                    who,
                    new RequestKey(form.getFirst("key")),
                    new RegisterEndpoint(provider, address, Topics.chosen(topics)));
            if (told.isDone()) {
                models.put(
                        "page",
                        new SecretPage(told.value().endpoint(), told.value().secret()));
                return Response.ok("webhook/secret.jte").build();
            }
            problems = problems.and("address", told.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(address, topics, false, problems);
    }

    private Response page(String address, List<String> chosen, boolean isRemoved, Problems problems) {
        models.put(
                "page",
                new WebhooksPage(
                        sights.ofProvider(person.who(), Desk.providerOf(person.who())),
                        sights.canKeepSecrets(),
                        address,
                        chosen,
                        isRemoved,
                        problems));
        return Response.ok("webhook/list.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
