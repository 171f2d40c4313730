package org.carepurse.web.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.stripe.ProviderAtStripe;
import org.carepurse.stripe.ProvidersAtStripe;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Paging;

/** Which providers can be paid by Stripe, and what is on its way to them. */
@Controller
@RequestScoped
@Path("payments/stripe/providers")
public class ProvidersController {

    private final ProvidersAtStripe providers;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    ProvidersController(ProvidersAtStripe providers, CurrentPerson person, Models models) {
        this.providers = providers;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("page") String typed) {
        Paging paging = Paging.typed(typed);
        List<ProviderAtStripe> found =
                providers.of(person.who(), Desk.commissionerOf(person.who()), paging.from(), paging.oneMore());
        models.put("page", new ProvidersPage(paging.cut(found), paging.page(), paging.last(found)));
        return "stripe/providers.jte";
    }
}
