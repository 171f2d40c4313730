package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
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
import org.carepurse.payment.SimulatorSetting;
import org.carepurse.payment.SimulatorStanding;
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
        access.require(
                person.who(), Permission.PREPARE_PAYMENTS, Whose.commissioners(Desk.commissionerOf(person.who())));
        SimulatorSetting now = standing().setting();
        return page(
                String.valueOf(now.seed()),
                String.valueOf(now.failsPermille()),
                String.valueOf(now.paysAfterSeconds()),
                Objects.toString(now.silentAfter(), ""),
                Problems.none(words()));
    }

    @POST
    public Response set(
            @FormParam("seed") String seed,
            @FormParam("failsPermille") String failsPermille,
            @FormParam("paysAfterSeconds") String paysAfterSeconds,
            @FormParam("silentAfter") String silentAfter,
            @FormParam("key") String key) {
        return answer(
                () -> desk.set(
                        person.who(),
                        new RequestKey(key),
                        Desk.commissionerOf(person.who()),
                        new SimulatorSetting(
                                number("seed", seed),
                                number("failsPermille", failsPermille),
                                number("paysAfterSeconds", paysAfterSeconds),
                                Objects.toString(silentAfter, "").isBlank()
                                        ? null
                                        : Integer.valueOf(number("silentAfter", silentAfter)))),
                problems -> page(seed, failsPermille, paysAfterSeconds, silentAfter, problems));
    }

    @POST
    @Path("tell")
    public Response tell(@FormParam("doing") String doing, @FormParam("key") String key) {
        return answer(
                () -> desk.tell(person.who(), new RequestKey(key), Desk.commissionerOf(person.who()), doing(doing)),
                problems -> page("", "", "", "", problems));
    }

    private Response answer(Supplier<Outcome<String>> act, Function<Problems, Response> again) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/simulator")).build()
                    : again.apply(Problems.none(words()).and("seed", outcome.why()));
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

    private static int number(String field, String typed) {
        String digits = Objects.toString(typed, "").strip();
        if (!digits.matches("[0-9]{1,8}")) {
            throw new WrongInput(field, "simulator-setting");
        }
        return Integer.parseInt(digits);
    }

    private Response page(
            String seed, String failsPermille, String paysAfterSeconds, String silentAfter, Problems problems) {
        models.put(
                "page",
                new SimulatorPage(
                        standing(),
                        Objects.toString(seed, ""),
                        Objects.toString(failsPermille, ""),
                        Objects.toString(paysAfterSeconds, ""),
                        Objects.toString(silentAfter, ""),
                        problems));
        return Response.ok("payment/simulator.jte").build();
    }

    private SimulatorStanding standing() {
        return desk.standing(person.who(), Desk.commissionerOf(person.who()));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
