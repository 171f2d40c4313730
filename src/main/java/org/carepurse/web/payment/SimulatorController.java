package org.carepurse.web.payment;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.SimulatorDesk;
import org.carepurse.payment.SimulatorStanding;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** How the simulated route behaves, for invented commissioners. */
@Controller
@RequestScoped
@Path("payments/simulator")
public class SimulatorController {

    private final SimulatorDesk desk;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    SimulatorController(SimulatorDesk desk, Access access, CurrentPerson person, Models models) {
        this.desk = desk;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        requireFinance();
        return page(asItIs(), "", Problems.none(words()));
    }

    @POST
    public Response set(@BeanParam SimulatorForm form, @FormParam("key") String key) {
        return answer(
                "seed",
                () -> desk.set(person.who(), new RequestKey(key), Desk.commissionerOf(person.who()), form.setting()),
                problems -> page(form, "", problems));
    }

    @POST
    @Path("tell")
    public Response tell(@FormParam("doing") String doing, @FormParam("key") String key) {
        return answer(
                "seed",
                () -> desk.tell(person.who(), new RequestKey(key), Desk.commissionerOf(person.who()), doing(doing)),
                problems -> page(asItIs(), "", problems));
    }

    @POST
    @Path("back")
    public Response bringBack(@FormParam("payment") String payment, @FormParam("key") String key) {
        return answer(
                "payment",
                () -> desk.bringBack(
                        person.who(),
                        new RequestKey(key),
                        Desk.commissionerOf(person.who()),
                        ReferenceNumber.parse("payment", "PAY", payment)),
                problems -> page(asItIs(), Objects.toString(payment, ""), problems));
    }

    private void requireFinance() {
        access.require(
                person.who(), Permission.PREPARE_PAYMENTS, Whose.commissioners(Desk.commissionerOf(person.who())));
    }

    /** Whoever may not is told so, whatever they typed. */
    private Response answer(String field, Supplier<Outcome<String>> act, Function<Problems, Response> again) {
        requireFinance();
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/simulator")).build()
                    : again.apply(Problems.none(words()).and(field, outcome.why()));
        } catch (WrongInput wrong) {
            return again.apply(Problems.none(words()).and(wrong));
        }
    }

    private static SimulatorDesk.Doing doing(String typed) {
        return Arrays.stream(SimulatorDesk.Doing.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("seed", "simulator-setting"));
    }

    private Response page(SimulatorForm form, String payment, Problems problems) {
        models.put("page", new SimulatorPage(standing(), form, payment, problems));
        return Response.ok("payment/simulator.jte").build();
    }

    private SimulatorForm asItIs() {
        return SimulatorForm.of(standing().setting());
    }

    private SimulatorStanding standing() {
        return desk.standing(person.who(), Desk.commissionerOf(person.who()));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
