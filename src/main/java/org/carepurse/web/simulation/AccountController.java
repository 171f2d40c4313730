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
import org.carepurse.outcome.WrongInput;
import org.carepurse.simulation.SimulatedAccount;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Stands for the page of Stripe's on which a provider says who it is and where its bank account is. */
@Controller
@RequestScoped
@Path("simulated-stripe/account/{commissioner}")
public class AccountController {

    private final SimulatedAccount account;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("commissioner")
    private String commissioner;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountController(SimulatedAccount account, CurrentPerson person, Models models) {
        this.account = account;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return show(Problems.none(words()));
    }

    @POST
    public Response leave(@FormParam("ends") String ends) {
        account.show(person.who(), provider(), commissioner);
        try {
            account.leave(person.who(), provider(), commissioner, SimulatedAccount.Ends.named(ends));
            return Response.seeOther(URI.create("/provider/stripe")).build();
        } catch (WrongInput wrong) {
            return show(Problems.none(words()).and(wrong));
        }
    }

    private Response show(Problems problems) {
        String payer = account.show(person.who(), provider(), commissioner);
        models.put("page", new SimulatedAccountPage(commissioner, payer, problems));
        return Response.ok("simulation/account.jte").build();
    }

    private long provider() {
        return Desk.providerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
