package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Categories;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.Pricing;
import org.carepurse.directory.Service;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Setting the price of one of a provider's own services: type, check, confirm. */
@Controller
@RequestScoped
@Path("provider/services/{service: SVC-[^/]+}/price")
public class OwnPriceController {

    private final OwnProvider own;
    private final Pricing pricing;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    OwnPriceController(OwnProvider own, Pricing pricing, Categories categories, CurrentPerson person, Models models) {
        this.own = own;
        this.pricing = pricing;
        this.categories = categories;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask(@PathParam("service") String reference) {
        return page("own-price", own.service(person.who(), reference), new PriceForm(), null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(@PathParam("service") String reference, @BeanParam PriceForm form) {
        Service service = own.service(person.who(), reference);
        Reading reading = new Reading(words());
        PriceFrom told = form.price(reading);
        if (told == null) {
            return page("own-price", service, form, null, reading.problems());
        }
        Outcome<PriceFrom> allowed = pricing.wouldSet(service, told);
        return allowed.isDone()
                ? page("own-price-check", service, form, told, Problems.none(words()))
                : page("own-price", service, form, null, Problems.none(words()).and("from", allowed.why()));
    }

    @POST
    public Response confirm(
            @PathParam("service") String reference, @BeanParam PriceForm form, @FormParam("key") String key) {
        Service service = own.service(person.who(), reference);
        Reading reading = new Reading(words());
        PriceFrom told = form.price(reading);
        if (told == null) {
            return page("own-price", service, form, null, reading.problems());
        }
        Outcome<PriceFrom> set = pricing.set(person.who(), new RequestKey(key), reference, told);
        return set.isDone()
                ? Response.seeOther(URI.create(OwnServicesController.HOME + "?done=priced"))
                        .build()
                : page("own-price", service, form, null, Problems.none(words()).and("from", set.why()));
    }

    private Response page(String view, Service service, PriceForm form, PriceFrom told, Problems problems) {
        models.put(
                "page",
                new OwnPricePage(
                        service,
                        pricing.pricesOf(service.id()).all(),
                        form,
                        told,
                        Shown.units(words()),
                        new Shown(words(), categories.byCode()),
                        problems));
        return Response.ok("directory/" + view + ".jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
