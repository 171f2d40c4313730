package org.carepurse.web.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.outcome.Outcome;
import org.carepurse.stripe.Onboarding;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A provider gets ready to be paid by Stripe, and sees what Stripe still asks for. */
@Controller
@RequestScoped
@Path("provider/stripe")
public class OnboardingController {

    private static final String PAGE = "/provider/stripe";

    private final Onboarding onboarding;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    OnboardingController(Onboarding onboarding, CurrentPerson person, Models models) {
        this.onboarding = onboarding;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page(Problems.none(words()));
    }

    @POST
    @Path("{commissioner}/begin")
    public Response begin(@PathParam("commissioner") String commissioner) {
        return then(onboarding.begin(person.who(), provider(), commissioner));
    }

    @POST
    @Path("{commissioner}/look")
    public Response look(@PathParam("commissioner") String commissioner) {
        return then(onboarding.lookAgain(person.who(), provider(), commissioner));
    }

    /** By a link and not by a form: a form of ours leads nowhere but to us, which browsers see to. */
    @GET
    @Path("{commissioner}/go")
    public Response goOn(@PathParam("commissioner") String commissioner) {
        Outcome<URI> link = onboarding.goOn(person.who(), provider(), commissioner);
        return link.isDone() ? Response.seeOther(link.value()).build() : refused(link);
    }

    private Response then(Outcome<String> outcome) {
        return outcome.isDone() ? Response.seeOther(URI.create(PAGE)).build() : refused(outcome);
    }

    private Response refused(Outcome<?> outcome) {
        return page(Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(Problems problems) {
        models.put("page", new OnboardingPage(onboarding.of(person.who(), provider()), problems));
        return Response.ok("stripe/onboarding.jte").build();
    }

    private long provider() {
        return Desk.providerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
