package org.carepurse.web.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Objects;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.signal.Found;
import org.carepurse.signal.RuleBook;
import org.carepurse.signal.RuleRecord;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalReading;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The rules with how often they are right, and what each would find from another number on. */
@Controller
@RequestScoped
@Path("signals/rules")
public class RulesController {

    private final RuleBook book;
    private final SignalReading reading;
    private final Policies policies;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    RulesController(RuleBook book, SignalReading reading, Policies policies, CurrentPerson person, Models models) {
        this.book = book;
        this.reading = reading;
        this.policies = policies;
        this.person = person;
        this.models = models;
    }

    @GET
    public String all() {
        models.put("page", new RulesPage(book.all(person.who(), commissioner())));
        return "signal/rules.jte";
    }

    /** @param from the number to try; when nothing is, or what is no number, the one that holds now */
    @GET
    @Path("{rule: [A-Z_]+}")
    public String preview(@PathParam("rule") String rule, @QueryParam("from") String from) {
        List<RuleRecord> all = book.all(person.who(), commissioner());
        SignalKind kind = SignalsController.named(SignalKind.class, rule).orElseThrow(() -> new NotFound("rule", rule));
        RuleRecord one = all.get(kind.ordinal());
        Problems problems = isNumber(from) || from == null
                ? Problems.none(words())
                : Problems.none(words()).and(new WrongInput("from", "signal-number"));
        int tried = isNumber(from)
                ? Integer.parseInt(from.strip())
                : one.threshold().orElse(1);
        List<Found> found = book.preview(person.who(), commissioner(), kind, tried);
        models.put(
                "page",
                new PreviewPage(
                        one,
                        tried,
                        Objects.toString(from, String.valueOf(tried)),
                        found,
                        reading.peopleIn(found),
                        reading.providersIn(found),
                        policies.maySet(person.who(), commissioner()),
                        problems));
        return "signal/preview.jte";
    }

    private static boolean isNumber(String typed) {
        return typed != null && typed.strip().matches("[1-9][0-9]{0,7}");
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }
}
