package org.carepurse.web.simulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.simulation.SimulatedPage;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Stands for the page of Stripe's on which somebody pays. No card is asked for: they say how it ends. */
@Controller
@RequestScoped
@Path("simulated-stripe/pay/{money}")
public class PayController {

    private final SimulatedPage page;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("money")
    private String money;

    @Context
    private HttpServletRequest request;

    @Inject
    PayController(SimulatedPage page, CurrentPerson person, Models models) {
        this.page = page;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return show(Problems.none(words()));
    }

    @POST
    public Response leave(@FormParam("ends") String ends) {
        CheckoutSight sight = page.show(person.who(), money);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> left = page.leave(person.who(), sight.reference(), SimulatedPage.Ends.named(ends));
            return left.isDone() ? back() : show(problems.and("ends", left.why()));
        } catch (WrongInput wrong) {
            return show(problems.and(wrong));
        }
    }

    /** Whatever they did there: only what is told says whether money comes. */
    private Response back() {
        return Response.seeOther(URI.create("/own-money/" + money + "?back=paid"))
                .build();
    }

    private Response show(Problems problems) {
        models.put("page", new SimulatedPayPage(page.show(person.who(), money), problems));
        return Response.ok("simulation/pay.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
