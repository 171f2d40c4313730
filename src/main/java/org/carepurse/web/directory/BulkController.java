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
import java.util.Arrays;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.BulkPriced;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.directory.Pricing;
import org.carepurse.directory.Unit;
import org.carepurse.directory.Unpriced;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Pricing and approving many services at once: choose, check, confirm. */
@Controller
@RequestScoped
@Path("providers/prices")
public class BulkController {

    private final Unpriced unpriced;
    private final Pricing pricing;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    BulkController(Unpriced unpriced, Pricing pricing, Categories categories, CurrentPerson person, Models models) {
        this.unpriced = unpriced;
        this.pricing = pricing;
        this.categories = categories;
        this.person = person;
        this.models = models;
    }

    @GET
    public String choose(
            @QueryParam("category") @DefaultValue("") String category, @QueryParam("borough") @DefaultValue("") String borough) {
        show(new BulkForm(), category, borough, Problems.none(words()));
        return "directory/bulk.jte";
    }

    @POST
    @Path("check")
    public String check(@BeanParam BulkForm form) {
        try {
            models.put("page", new BulkCheckPage(
                    form, form.read(Commissioner.of(person.who())), new Shown(words(), categories.byCode())));
            return "directory/bulk-check.jte";
        } catch (WrongInput wrong) {
            show(form, form.category(), form.borough(), Problems.none(words()).and(wrong));
            return "directory/bulk.jte";
        }
    }

    /** Answers with the page itself: sent again, the same request is told the same and does nothing more. */
    @POST
    public String confirm(@BeanParam BulkForm form, @FormParam("key") String key) {
        try {
            BulkPriced done = pricing.priceAndApprove(
                    person.who(), new RequestKey(key), form.read(Commissioner.of(person.who()))).value();
            models.put("page", new BulkDonePage(done.priced(), done.refused().entrySet().stream()
                    .map(left -> left.getKey() + ": " + words().say(left.getValue()))
                    .toList()));
            return "directory/bulk-done.jte";
        } catch (WrongInput wrong) {
            show(form, form.category(), form.borough(), Problems.none(words()).and(wrong));
            return "directory/bulk.jte";
        }
    }

    private void show(BulkForm form, String category, String borough, Problems problems) {
        long commissioner = Commissioner.of(person.who());
        Words words = words();
        List<Choice> services = unpriced.first(person.who(), commissioner, category, borough).stream()
                .map(line -> Choice.of(line.reference(), line.name()).hint(hint(line)))
                .toList();
        models.put("page", new BulkPage(
                form, category, borough,
                Shown.options(words.say("directory.any-kind"), categories.all(), Category::code,
                        kind -> kind.in(words.language().locale())),
                Shown.options(words.say("directory.bulk.any-borough"), unpriced.boroughs(commissioner), name -> name, name -> name),
                Shown.options(words.say("directory.bulk.choose-unit"), Arrays.asList(Unit.values()), Enum::name,
                        unit -> words.say("directory.unit." + unit)),
                unpriced.count(person.who(), commissioner, category, borough), services, problems));
    }

    private static String hint(Unpriced.Line line) {
        return line.provider().equals(line.name()) ? line.postcode() : line.provider() + ", " + line.postcode();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
