package org.carepurse.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.directory.Categories;
import org.carepurse.identity.SignedIn;
import org.carepurse.spending.Months;
import org.carepurse.spending.Spending;
import org.carepurse.spending.UnitCost;
import org.carepurse.spending.UnitCosts;
import org.carepurse.spending.UnitKind;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** What a unit of the same kind of service cost with each provider: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("spending/providers")
public class ProvidersController {

    private final UnitCosts costs;
    private final Spending spending;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    ProvidersController(
            UnitCosts costs,
            Spending spending,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.costs = costs;
        this.spending = spending;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam SpendingForm form) {
        models.put("page", page(form));
        return "spending/providers.jte";
    }

    @GET
    @Path("csv")
    public Response file(@BeanParam SpendingForm form) {
        ProvidersPage page = page(form);
        return SpendingFile.of("unit-costs", page.heads(words()), page.lines(words()));
    }

    /** Of the kind that is asked for, or else the first of which anything was given. */
    private ProvidersPage page(SpendingForm form) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        FinancialYear now = FinancialYear.of(London.today(clock));
        Months months = form.months(now);
        List<UnitKind> kinds = costs.kinds(who, commissioner, months);
        Optional<UnitKind> kind = form.kind().or(() -> kinds.stream().findFirst());
        List<UnitCost> found = kind.map(of -> costs.of(who, new UnitCosts.Question(commissioner, months, of)))
                .orElse(List.of());
        return new ProvidersPage(
                form.question(commissioner, now),
                kinds,
                kind.orElse(null),
                found,
                new GroupNames(categories, spending, words()),
                now);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
