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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.AccountReading;
import org.carepurse.directpayment.Explaining;
import org.carepurse.directpayment.Receipts;
import org.carepurse.evidence.EvidenceKind;
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

/** One line of a statement: its holder says what it was, takes that back, and attaches what shows it. */
@Controller
@RequestScoped
@Path("direct-payments/{account}/lines/{line: [0-9]{1,19}}")
public class LineController {

    private final HeldAccounts accounts;
    private final AccountReading reading;
    private final Explaining explaining;
    private final Receipts receipts;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String account;

    @PathParam("line")
    private long line;

    @Context
    private HttpServletRequest request;

    @Inject
    LineController(
            HeldAccounts accounts,
            AccountReading reading,
            Explaining explaining,
            Receipts receipts,
            Access access,
            CurrentPerson person,
            Models models) {
        this.accounts = accounts;
        this.reading = reading;
        this.explaining = explaining;
        this.receipts = receipts;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return draw(LinePage.Typed.NOTHING, Problems.none(words()));
    }

    @POST
    public Response explain(MultivaluedMap<String, String> sent) {
        requireMayExplain();
        LinePage.Typed typed =
                new LinePage.Typed(typed(sent, "what"), typed(sent, "words"), "yes".equals(sent.getFirst("usual")), "");
        return answer(
                "explained",
                typed,
                "what",
                () -> explaining.explain(
                        person.who(), key(sent), new Explaining.Explain(account, line, Answered.what(typed))));
    }

    @POST
    @Path("undo")
    public Response undo(MultivaluedMap<String, String> sent) {
        requireMayExplain();
        LinePage.Typed typed = new LinePage.Typed("", "", false, typed(sent, "reason"));
        return answer(
                "undone",
                typed,
                "reason",
                () -> explaining.undo(
                        person.who(),
                        key(sent),
                        new Explaining.Undo(account, typed(sent, "explanation"), typed.reason())));
    }

    @POST
    @Path("receipts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@FormParam("receipt") EntityPart file, @FormParam("key") String key) {
        receipts.requireMayAttach(person.who(), account);
        return answer(
                "receipt",
                LinePage.Typed.NOTHING,
                "receipt",
                () -> receipts.attach(
                        person.who(),
                        new RequestKey(key),
                        account,
                        line,
                        file == null ? "" : file.getFileName().orElse(""),
                        SentFile.start("receipt", file, EvidenceKind.MOST_BYTES + 1)));
    }

    private Response answer(String done, LinePage.Typed typed, String field, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/direct-payments/" + account + "?done=" + done))
                            .build()
                    : draw(typed, Problems.none(words()).and(field, outcome.why()));
        } catch (WrongInput wrong) {
            return draw(typed, Problems.none(words()).and(wrong));
        }
    }

    private void requireMayExplain() {
        accounts.find(person.who(), Permission.EXPLAIN_SPENDING, account);
    }

    private Response draw(LinePage.Typed typed, Problems problems) {
        HeldAccount held = accounts.find(person.who(), account);
        boolean explains = access.may(person.who(), Permission.EXPLAIN_SPENDING, held.whose());
        models.put(
                "page",
                new LinePage(
                        held,
                        reading.line(person.who(), account, line),
                        receipts.of(person.who(), account, line),
                        explains ? reading.choices(person.who(), account) : null,
                        typed,
                        problems));
        return Response.ok("directpayment/line.jte").build();
    }

    private static RequestKey key(MultivaluedMap<String, String> sent) {
        return new RequestKey(sent.getFirst("key"));
    }

    private static String typed(MultivaluedMap<String, String> sent, String name) {
        return Objects.toString(sent.getFirst(name), "");
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
