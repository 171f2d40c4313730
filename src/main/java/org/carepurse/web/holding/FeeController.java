package org.carepurse.web.holding;

import static org.carepurse.identity.Permission.ANSWER_AGREEMENT;
import static org.carepurse.identity.Permission.CHARGE_FEE;
import static org.carepurse.identity.Permission.STOP_FEE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.FeeReading;
import org.carepurse.holding.Fees;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A bureau's fee: what it asks for, the person's answer, and every time it was taken. */
@Controller
@RequestScoped
@Path("agreements/{agreement}/fee")
public class FeeController {

    private static final Set<String> DONE = Set.of("ask", "agree", "decline", "stop", "take");

    private final FeeReading reading;
    private final Fees fees;
    private final AgreementFile file;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    FeeController(
            FeeReading reading,
            Fees fees,
            AgreementFile file,
            Access access,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.reading = reading;
        this.fees = fees;
        this.file = file;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(Map.of(), done != null && DONE.contains(done) ? "holding.fee.done." + done : "", none());
    }

    @POST
    @Path("ask")
    public Response ask(MultivaluedMap<String, String> sent) {
        return act(
                "ask",
                CHARGE_FEE,
                sent,
                typed -> fees.ask(
                        who(),
                        key(typed),
                        new Fees.Ask(
                                agreement, Sterling.parse("amount", typed.text("amount")), typed.text("whatFor"))));
    }

    @POST
    @Path("agree")
    public Response agree(MultivaluedMap<String, String> sent) {
        return act(
                "agree",
                ANSWER_AGREEMENT,
                sent,
                typed -> fees.agree(
                        who(), key(typed), new Fees.Agree(agreement, typed.text("fee"), typed.text("goal"))));
    }

    @POST
    @Path("decline")
    public Response decline(MultivaluedMap<String, String> sent) {
        return act(
                "decline",
                ANSWER_AGREEMENT,
                sent,
                typed -> fees.decline(
                        who(), key(typed), new Fees.Decline(agreement, typed.text("fee"), typed.text("reason"))));
    }

    @POST
    @Path("stop")
    public Response stop(MultivaluedMap<String, String> sent) {
        return act(
                "stop",
                STOP_FEE,
                sent,
                typed -> fees.stop(
                        who(), key(typed), new Fees.Stop(agreement, typed.text("fee"), typed.text("reason"))));
    }

    @POST
    @Path("take")
    public Response take(MultivaluedMap<String, String> sent) {
        return act(
                "take",
                CHARGE_FEE,
                sent,
                typed -> fees.take(
                        who(), key(typed), new Fees.Take(agreement, typed.text("fee"), month(typed.text("month")))));
    }

    private Response act(
            String verb,
            Permission permission,
            MultivaluedMap<String, String> sent,
            Function<Typed, Outcome<String>> act) {
        access.require(who(), permission, whose());
        try {
            Outcome<String> outcome = act.apply(new Typed(sent));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/agreements/" + agreement + "/fee?done=" + verb))
                            .build()
                    : page(KeeperForm.shown(sent), "", none().and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(KeeperForm.shown(sent), "", none().and(wrong));
        }
    }

    private static YearMonth month(String typed) {
        if (!typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new WrongInput("month", "fee-month-missing");
        }
        return YearMonth.parse(typed);
    }

    private Response page(Map<String, String> typed, String done, Problems problems) {
        Whose whose = whose();
        models.put(
                "page",
                new FeePage(
                        reading.of(who(), agreement),
                        access.may(who(), ANSWER_AGREEMENT, whose),
                        access.may(who(), CHARGE_FEE, whose),
                        London.today(clock),
                        typed,
                        done,
                        problems));
        return Response.ok("holding/fee.jte").build();
    }

    private Whose whose() {
        return file.whose(file.agreement(agreement));
    }

    private SignedIn who() {
        return person.who();
    }

    private static RequestKey key(Typed typed) {
        return new RequestKey(typed.text("key"));
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
