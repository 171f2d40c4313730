package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.BulkPriced;
import org.carepurse.directory.BulkPricing;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Unpriced;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Pricing and approving many services at once: choose, check, confirm. */
@Controller
@RequestScoped
@Path("providers/prices")
public class BulkController {

    private final Unpriced unpriced;
    private final BulkPricing pricing;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    BulkController(Unpriced unpriced, BulkPricing pricing, Categories categories, CurrentPerson person, Models models) {
        this.unpriced = unpriced;
        this.pricing = pricing;
        this.categories = categories;
        this.person = person;
        this.models = models;
    }

    @GET
    public String choose(
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("borough") @DefaultValue("") String borough,
            @QueryParam("source") @DefaultValue("") String source) {
        show(new BulkForm(), new Unpriced.Wanted(category, borough, source), Problems.none(words()));
        return "directory/bulk.jte";
    }

    @POST
    @Path("check")
    public String check(@BeanParam BulkForm form) {
        Reading reading = new Reading(words());
        BulkPrice told = form.read(reading, Commissioner.of(person.who()));
        if (told == null) {
            return again(form, reading.problems());
        }
        models.put("page", new BulkCheckPage(form, told, new Shown(words(), categories.byCode())));
        return "directory/bulk-check.jte";
    }

    /** Answers with the page itself: sent again, the same request is told the same and does nothing more. */
    @POST
    public String confirm(@BeanParam BulkForm form, @FormParam("key") String key) {
        Reading reading = new Reading(words());
        BulkPrice told = form.read(reading, Commissioner.of(person.who()));
        if (told == null) {
            return again(form, reading.problems());
        }
        BulkPriced done =
                pricing.priceAndApprove(person.who(), new RequestKey(key), told).value();
        models.put(
                "page",
                new BulkDonePage(
                        done.priced(),
                        done.refused().entrySet().stream()
                                .map(left -> left.getKey() + ": " + words().say(left.getValue()))
                                .toList()));
        return "directory/bulk-done.jte";
    }

    private String again(BulkForm form, Problems problems) {
        show(form, new Unpriced.Wanted(form.category(), form.borough(), form.source()), problems);
        return "directory/bulk.jte";
    }

    private void show(BulkForm form, Unpriced.Wanted wanted, Problems problems) {
        long commissioner = Commissioner.of(person.who());
        Words words = words();
        List<Choice> services = unpriced.first(person.who(), commissioner, wanted, Unpriced.AT_A_TIME).stream()
                .map(line -> Choice.of(line.reference(), line.name()).hint(hint(line)))
                .toList();
        models.put(
                "page",
                new BulkPage(
                        form,
                        wanted,
                        UnpricedFilters.of(words, categories, unpriced.boroughs(commissioner)),
                        Shown.units(words),
                        unpriced.count(person.who(), commissioner, wanted),
                        services,
                        problems));
    }

    private static String hint(Unpriced.Line line) {
        return line.provider().equals(line.name()) ? line.postcode() : line.provider() + ", " + line.postcode();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
