package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderAct;
import org.carepurse.directory.ProviderDecision;
import org.carepurse.directory.ProviderDesk;
import org.carepurse.directory.ProviderList;
import org.carepurse.directory.ProviderState;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceAct;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.directory.ServiceState;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A commissioner's providers: looking them up and deciding on them. */
@Controller
@RequestScoped
@Path("providers")
public class ProvidersController {

    private final ProviderDesk desk;
    private final ServiceDesk services;
    private final ProviderList list;
    private final Directory directory;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    ProvidersController(
            ProviderDesk desk,
            ServiceDesk services,
            ProviderList list,
            Directory directory,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.desk = desk;
        this.services = services;
        this.list = list;
        this.directory = directory;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String all(
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("page") @DefaultValue("1") String page) {
        ProviderState only = Arrays.stream(ProviderState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        Words words = words();
        models.put(
                "page",
                new ProvidersPage(
                        name,
                        state,
                        Shown.options(
                                words.say("directory.providers.any-state"),
                                List.of(ProviderState.values()),
                                Enum::name,
                                each -> words.say("directory.state." + each)),
                        list.read(person.who(), Commissioner.of(person.who()), only, name.strip(), number),
                        other -> UriBuilder.fromPath("/providers")
                                .queryParam("name", "{a}")
                                .queryParam("state", "{b}")
                                .queryParam("page", other)
                                .build(name, state)
                                .toString()));
        return "directory/providers.jte";
    }

    @GET
    @Path("{provider: PRV-[^/]+}")
    public String one(@PathParam("provider") String reference, @QueryParam("decided") String decided) {
        show(desk.provider(reference), "", decided != null, Problems.none(words()));
        return "directory/provider.jte";
    }

    @POST
    @Path("{provider: PRV-[^/]+}")
    public Response decide(
            @PathParam("provider") String reference,
            @FormParam("act") String act,
            @FormParam("reason") String reason,
            @FormParam("key") String key) {
        Provider provider = desk.provider(reference);
        Problems problems = Problems.none(words());
        try {
            Outcome<ProviderState> done = desk.decide(
                    person.who(), new RequestKey(key), new ProviderDecision(reference, chosen(act), reason));
            if (done.isDone()) {
                return Response.seeOther(URI.create("/providers/" + reference + "?decided=yes"))
                        .build();
            }
            problems = problems.and("reason", done.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        show(provider, Objects.toString(reason, ""), false, problems);
        return Response.ok("directory/provider.jte").build();
    }

    /** Approves one service, as its provider offers and prices it. */
    @POST
    @Path("{provider: PRV-[^/]+}/services/{service}")
    public Response approve(
            @PathParam("provider") String reference,
            @PathParam("service") String service,
            @FormParam("key") String key) {
        Outcome<ServiceState> approved =
                services.decide(person.who(), new RequestKey(key), service, ServiceAct.APPROVE);
        if (approved.isDone()) {
            return Response.seeOther(URI.create("/providers/" + reference)).build();
        }
        show(desk.provider(reference), "", false, Problems.none(words()).and(null, approved.why()));
        return Response.ok("directory/provider.jte").build();
    }

    private void show(Provider provider, String reason, boolean decided, Problems problems) {
        Commissioner.of(person.who());
        List<Long> held = list.servicesOf(provider).stream().map(Service::id).toList();
        List<Offer> offers =
                List.copyOf(directory.offers(held, London.today(clock)).values());
        models.put(
                "page",
                new ProviderPage(
                        provider,
                        offers,
                        acts(provider),
                        reason,
                        decided,
                        new Shown(words(), categories.byCode()),
                        problems));
    }

    /** What the commissioner can do; asking for approval is the provider's. */
    private static List<ProviderAct> acts(Provider provider) {
        return Stream.of(ProviderAct.values())
                .filter(act -> act != ProviderAct.ASK_FOR_APPROVAL && provider.mayUndergo(act))
                .toList();
    }

    private static ProviderAct chosen(String act) {
        return Arrays.stream(ProviderAct.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new WrongInput("act", "provider-act-unknown"));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
