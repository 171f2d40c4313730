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
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.directory.OfferedService;
import org.carepurse.directory.Provider;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceAct;
import org.carepurse.directory.ServiceDesk;
import org.carepurse.directory.ServiceState;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** One of a provider's own services: entering it, changing what is told of it, withdrawing it. */
@Controller
@RequestScoped
@Path("provider/services/{service: new|SVC-[^/]+}")
public class OwnServiceController {

    private final OwnProvider own;
    private final ServiceDesk services;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    OwnServiceController(
            OwnProvider own, ServiceDesk services, Categories categories, CurrentPerson person, Models models) {
        this.own = own;
        this.services = services;
        this.categories = categories;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@PathParam("service") String reference) {
        Optional<Service> held = held(reference);
        return page(held, held.map(OwnServiceForm::of).orElseGet(OwnServiceForm::new), Problems.none(words()));
    }

    /** A new service goes on to its price, a changed one back to the others. */
    @POST
    public Response keep(
            @PathParam("service") String reference, @BeanParam OwnServiceForm form, @FormParam("key") String key) {
        Provider provider = own.of(person.who());
        Optional<Service> held = held(reference);
        Reading reading = new Reading(words());
        OfferedService told =
                reading.read(() -> held.map(form.told(provider)::inPlaceOf).orElseGet(() -> form.told(provider)));
        reading.read(() -> categories.named("category", form.category()));
        if (!reading.allWell()) {
            return page(held, form, reading.problems());
        }
        if (held.isPresent()) {
            services.change(person.who(), new RequestKey(key), reference, told);
            return leadingTo("?done=changed");
        }
        return leadingTo("/"
                + services.offer(person.who(), new RequestKey(key), told)
                        .value()
                        .reference() + "/price");
    }

    @POST
    @Path("offering")
    public Response decide(
            @PathParam("service") String reference, @FormParam("again") String again, @FormParam("key") String key) {
        Service service = own.service(person.who(), reference);
        ServiceAct act = again == null ? ServiceAct.WITHDRAW : ServiceAct.OFFER_AGAIN;
        Outcome<ServiceState> decided = services.decide(person.who(), new RequestKey(key), reference, act);
        return decided.isDone()
                ? leadingTo(act == ServiceAct.WITHDRAW ? "?done=withdrawn" : "?done=offered-again")
                : page(
                        Optional.of(service),
                        OwnServiceForm.of(service),
                        Problems.none(words()).and(null, decided.why()));
    }

    private Optional<Service> held(String reference) {
        own.of(person.who());
        return reference.equals("new") ? Optional.empty() : Optional.of(own.service(person.who(), reference));
    }

    private Response page(Optional<Service> held, OwnServiceForm form, Problems problems) {
        models.put(
                "page",
                new OwnServicePage(
                        held,
                        form,
                        Shown.options(
                                words().say("directory.own.choose-kind"),
                                categories.all(),
                                Category::code,
                                kind -> kind.in(words().language().locale())),
                        problems));
        return Response.ok("directory/own-service.jte").build();
    }

    private static Response leadingTo(String rest) {
        return Response.seeOther(URI.create(OwnServicesController.HOME + rest)).build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
