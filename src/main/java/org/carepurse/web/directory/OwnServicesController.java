package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A provider's own services, and asking the commissioner to approve the provider. */
@Controller
@RequestScoped
@Path("provider/services")
public class OwnServicesController {

    static final String HOME = "/provider/services";

    private static final Set<String> DONE = Set.of("changed", "priced", "withdrawn", "offered-again", "asked");

    private final OwnProvider own;
    private final ProviderDesk desk;
    private final ProviderList list;
    private final Directory directory;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    OwnServicesController(
            OwnProvider own,
            ProviderDesk desk,
            ProviderList list,
            Directory directory,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.own = own;
        this.desk = desk;
        this.list = list;
        this.directory = directory;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String all(@QueryParam("done") String done) {
        show(
                own.of(person.who()),
                done != null && DONE.contains(done) ? "directory.own.done." + done : "",
                Problems.none(words()));
        return "directory/own-services.jte";
    }

    @POST
    @Path("approval")
    public Response ask(@FormParam("key") String key) {
        Provider provider = own.of(person.who());
        Outcome<ProviderState> asked = desk.decide(
                person.who(),
                new RequestKey(key),
                new ProviderDecision(provider.reference(), ProviderAct.ASK_FOR_APPROVAL, ""));
        if (asked.isDone()) {
            return Response.seeOther(URI.create(HOME + "?done=asked")).build();
        }
        show(own.of(person.who()), "", Problems.none(words()).and(null, asked.why()));
        return Response.ok("directory/own-services.jte").build();
    }

    private void show(Provider provider, String done, Problems problems) {
        List<Long> services =
                list.servicesOf(provider).stream().map(Service::id).toList();
        List<Offer> offers = directory.offers(services, London.today(clock)).values().stream()
                .sorted(Comparator.comparing(Offer::serviceName).thenComparing(Offer::serviceId))
                .toList();
        models.put(
                "page",
                new OwnServicesPage(
                        provider,
                        offers,
                        provider.mayUndergo(ProviderAct.ASK_FOR_APPROVAL),
                        done,
                        new Shown(words(), categories.byCode()),
                        problems));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
