package org.carepurse.web.simulation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.simulation.Manners;
import org.carepurse.simulation.StripeSimulator;
import org.carepurse.simulation.ToTell;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** How the simulated Stripe behaves, and what it tells when. */
@Controller
@RequestScoped
@Path("payments/stripe/simulator")
public class StripeSimulatorController {

    private final StripeSimulator simulator;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    StripeSimulatorController(StripeSimulator simulator, CurrentPerson person, Models models) {
        this.simulator = simulator;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("page") String typed) {
        return page(MannersForm.of(asItIs()), "", Paging.typed(typed), Problems.none(words()));
    }

    @POST
    public Response set(@BeanParam MannersForm form, @FormParam("key") String key) {
        asItIs();
        return answer(
                "turn",
                () -> simulator.set(person.who(), new RequestKey(key), commissioner(), form.manners()),
                form,
                "");
    }

    @POST
    @Path("tell")
    public Response tell(@FormParam("event") String event, @FormParam("key") String key) {
        return answer(
                "turn",
                () -> simulator.tell(person.who(), new RequestKey(key), commissioner(), Objects.toString(event, "")),
                MannersForm.of(asItIs()),
                "");
    }

    @POST
    @Path("again")
    public Response tellAllAgain(@FormParam("key") String key) {
        return answer(
                "turn",
                () -> simulator.tellAllAgain(person.who(), new RequestKey(key), commissioner()),
                MannersForm.of(asItIs()),
                "");
    }

    @POST
    @Path("bounce")
    public Response bounce(@FormParam("payment") String payment, @FormParam("key") String key) {
        return answer(
                "payment",
                () -> simulator.bounce(
                        person.who(),
                        new RequestKey(key),
                        commissioner(),
                        ReferenceNumber.parse("payment", "PAY", payment)),
                MannersForm.of(asItIs()),
                Objects.toString(payment, ""));
    }

    private Response answer(String field, Supplier<Outcome<String>> act, MannersForm form, String payment) {
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/stripe/simulator"))
                            .build()
                    : page(form, payment, Paging.typed(null), problems.and(field, outcome.why()));
        } catch (WrongInput wrong) {
            return page(form, payment, Paging.typed(null), problems.and(wrong));
        }
    }

    private Response page(MannersForm form, String payment, Paging paging, Problems problems) {
        List<ToTell> tells = simulator.tells(person.who(), commissioner(), paging.from(), paging.oneMore());
        models.put(
                "page",
                new StripeSimulatorPage(form, payment, paging.cut(tells), paging.page(), paging.last(tells), problems));
        return Response.ok("simulation/stripe.jte").build();
    }

    /** Whoever may not is told so, whatever they typed. */
    private Manners asItIs() {
        return simulator.manners(person.who(), commissioner());
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
