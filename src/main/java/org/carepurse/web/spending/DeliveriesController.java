package org.carepurse.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.directory.Categories;
import org.carepurse.spending.DeliveredPart;
import org.carepurse.spending.DeliveriesBehind;
import org.carepurse.spending.Spending;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** The deliveries behind what was delivered, or behind what a unit cost. */
@Controller
@RequestScoped
@Path("spending/deliveries")
public class DeliveriesController {

    private final DeliveriesBehind behind;
    private final Spending spending;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    DeliveriesController(
            DeliveriesBehind behind,
            Spending spending,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.behind = behind;
        this.spending = spending;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** @param before the place to go on from, as the page before wrote it; the newest when it is no such place */
    @GET
    public String show(@BeanParam SpendingForm form, @QueryParam("before") String before) {
        DeliveriesBehind.Question question = new DeliveriesBehind.Question(
                form.question(Desk.commissionerOf(person.who()), FinancialYear.of(London.today(clock))),
                form.kind().orElse(null));
        DeliveredPart.Place place =
                Optional.ofNullable(before).flatMap(DeliveredPart.Place::read).orElse(DeliveredPart.Place.NEWEST);
        models.put(
                "page",
                new DeliveriesPage(
                        question,
                        behind.list(person.who(), question, place, DeliveriesPage.SIZE + 1),
                        new GroupNames(categories, spending, Words.in(Languages.of(request))),
                        !place.equals(DeliveredPart.Place.NEWEST)));
        return "spending/deliveries.jte";
    }
}
