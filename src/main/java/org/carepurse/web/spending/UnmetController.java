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
import org.carepurse.directory.Categories;
import org.carepurse.directory.UnmetSearches;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** What people looked for in a financial year and did not find: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("spending/unmet")
public class UnmetController {

    private final UnmetSearches unmet;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    UnmetController(UnmetSearches unmet, Categories categories, CurrentPerson person, Models models, Clock clock) {
        this.unmet = unmet;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam SpendingForm form) {
        models.put("page", page(form));
        return "spending/unmet.jte";
    }

    @GET
    @Path("csv")
    public Response file(@BeanParam SpendingForm form) {
        Words words = Words.in(Languages.of(request));
        return SpendingFile.of("unmet", UnmetPage.heads(words), page(form).lines(words));
    }

    private UnmetPage page(SpendingForm form) {
        FinancialYear now = FinancialYear.of(London.today(clock));
        FinancialYear year = form.year(now);
        UnmetSearches.Question asked =
                new UnmetSearches.Question(Desk.commissionerOf(person.who()), year.firstDay(), year.lastDay());
        return new UnmetPage(year, now, unmet.list(person.who(), asked, UnmetPage.MOST), categories.byCode());
    }
}
