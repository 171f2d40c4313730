package org.carepurse.web.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.outcome.NotFound;
import org.carepurse.policy.Policies;
import org.carepurse.signal.Found;
import org.carepurse.signal.RuleBook;
import org.carepurse.signal.RuleRecord;
import org.carepurse.signal.SignalKind;
import org.carepurse.signal.SignalReading;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

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

    /** @param from the number to try; what is none is the one that holds now */
    @GET
    @Path("{rule: [A-Z_]+}")
    public String preview(@PathParam("rule") String rule, @QueryParam("from") String from) {
        List<RuleRecord> all = book.all(person.who(), commissioner());
        SignalKind kind = SignalsController.named(SignalKind.class, rule).orElseThrow(() -> new NotFound("rule", rule));
        RuleRecord one = all.get(kind.ordinal());
        int tried = from != null && from.matches("[0-9]{1,8}")
                ? Integer.parseInt(from)
                : one.threshold().orElse(1);
        List<Found> found = book.preview(person.who(), commissioner(), kind, tried);
        models.put(
                "page",
                new PreviewPage(
                        one,
                        tried,
                        found,
                        reading.peopleIn(found),
                        reading.providersIn(found),
                        policies.maySet(person.who(), commissioner())));
        return "signal/preview.jte";
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }
}
