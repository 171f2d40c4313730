package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.AccountReading;
import org.carepurse.directpayment.Payroll;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.words.Words;

/** Wages of personal assistants: the payroll bureau's table is brought in, and what is not needed is let go. */
@Controller
@RequestScoped
@Path("direct-payments/{account}/wages")
public class WagesController {

    private final HeldAccounts accounts;
    private final AccountReading reading;
    private final Payroll payroll;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String account;

    @Context
    private HttpServletRequest request;

    @Inject
    WagesController(
            HeldAccounts accounts,
            AccountReading reading,
            Payroll payroll,
            Access access,
            CurrentPerson person,
            Models models) {
        this.accounts = accounts;
        this.reading = reading;
        this.payroll = payroll;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return draw(
                List.of(), Objects.equals(done, "let-go") ? "directpayment.done.let-go" : "", Problems.none(words()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(
            @FormParam("file") EntityPart file, @FormParam("pot") String pot, @FormParam("key") String key) {
        payroll.requireMayBring(person.who(), account);
        try {
            return draw(
                    payroll.bring(
                            person.who(), new RequestKey(key), account, Objects.toString(pot, ""), SentFile.text(file)),
                    "",
                    Problems.none(words()));
        } catch (WrongInput wrong) {
            return draw(List.of(), "", Problems.none(words()).and(wrong));
        }
    }

    @POST
    @Path("{part}/let-go")
    public Response letGo(@PathParam("part") String part, MultivaluedMap<String, String> sent) {
        payroll.requireMayBring(person.who(), account);
        Outcome<String> outcome = payroll.release(person.who(), new RequestKey(sent.getFirst("key")), account, part);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/direct-payments/" + account + "/wages?done=let-go"))
                        .build()
                : draw(List.of(), "", Problems.none(words()).and(null, outcome.why()));
    }

    private Response draw(List<Payroll.RowTold> told, String done, Problems problems) {
        HeldAccount held = accounts.find(person.who(), account);
        boolean brings = access.may(person.who(), Permission.EXPLAIN_SPENDING, held.whose());
        models.put(
                "page",
                new WagesPage(
                        held,
                        payroll.of(person.who(), account),
                        told,
                        brings ? reading.choices(person.who(), account).goals() : List.of(),
                        brings,
                        done,
                        problems));
        return Response.ok("directpayment/wages.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
