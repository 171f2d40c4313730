package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Found;
import org.carepurse.directory.Search;
import org.carepurse.directory.SearchOrder;
import org.carepurse.directory.ServiceCards;
import org.carepurse.directory.ServiceSearch;
import org.carepurse.directory.UnmetSearches;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Finding a service. */
@Controller
@RequestScoped
@Path("services")
public class ServicesController {

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final List<Integer> DISTANCES = List.of(1, 3, 5, 10, 25);

    private final ServiceSearch search;
    private final UnmetSearches unmet;
    private final ServiceCards cards;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    ServicesController(
            ServiceSearch search,
            UnmetSearches unmet,
            ServiceCards cards,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.search = search;
        this.unmet = unmet;
        this.cards = cards;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String find(@BeanParam SearchForm form) {
        try {
            show(form, found(form.search(London.today(clock))), Problems.none(words()));
        } catch (WrongInput wrong) {
            show(form, null, Problems.none(words()).and(wrong));
        }
        return "directory/search.jte";
    }

    @GET
    @Path("{service}")
    public String service(@PathParam("service") String reference, @BeanParam SearchForm form) {
        models.put(
                "page",
                new ServicePage(
                        cards.read(reference, London.today(clock)),
                        form,
                        new Shown(words(), categories.byCode()),
                        mayBuy()));
        return "directory/service.jte";
    }

    /** A few services beside each other; too few or too many and the search is shown again. */
    @GET
    @Path("compare")
    public String compare(@QueryParam("service") List<String> references, @BeanParam SearchForm form) {
        List<String> chosen = references.stream().distinct().toList();
        if (chosen.size() < FEWEST || chosen.size() > MOST) {
            show(
                    form,
                    search.find(form.search(London.today(clock))),
                    Problems.none(words()).and(new WrongInput("service", "services-to-compare")));
            return "directory/search.jte";
        }
        models.put(
                "page",
                new ComparePage(
                        cards.compare(chosen, form.near(), London.today(clock)),
                        form,
                        new Shown(words(), categories.byCode()),
                        mayBuy()));
        return "directory/compare.jte";
    }

    /** What somebody who is signed in does not find is counted, by nothing that tells of them. */
    private Found found(Search asked) {
        Found found = search.find(asked);
        if (found.total() == 0) {
            person.signedIn().filter(ServicesController::buys).ifPresent(who -> unmet.count(who, asked));
        }
        return found;
    }

    private boolean mayBuy() {
        return person.signedIn().map(ServicesController::buys).orElse(false);
    }

    private void show(SearchForm form, Found found, Problems problems) {
        Words words = words();
        List<Option> distances = Shown.options(
                words.say("directory.any-distance"),
                DISTANCES,
                String::valueOf,
                miles -> words.count("directory.within", miles));
        List<Option> orders = Arrays.stream(SearchOrder.values())
                .map(order -> Option.of(order.name(), words.say("directory.order." + order)))
                .toList();
        models.put(
                "page",
                new SearchPage(
                        form,
                        SearchPage.categories(categories.all(), words),
                        distances,
                        orders,
                        found,
                        new Shown(words, categories.byCode()),
                        problems));
    }

    private static boolean buys(SignedIn who) {
        return who.wears(Role.BUDGET_HOLDER) || !who.actsFor().isEmpty();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
