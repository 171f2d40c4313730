package org.carepurse.rest.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.NotFound;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUp;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TakeUpQuestion;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many people have budgets, as it may be told to many. */
@RequestScoped
@Path("take-up")
@Produces(MediaType.APPLICATION_JSON)
public class TakeUpResource {

    private final TakeUp takeUp;
    private final Caller caller;
    private final Clock clock;

    @Inject
    TakeUpResource(TakeUp takeUp, Caller caller, Clock clock) {
        this.takeUp = takeUp;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param on any day of the quarter; of this one when absent */
    @GET
    @Operation(summary = "People with budgets by how their money is held; numbers of few people are kept back.")
    public TakeUpView show(
            @QueryParam("on") String on, @QueryParam("count") String count, @QueryParam("by") String by) {
        long commissioner =
                caller.organisation(Permission.SEE_RETURNS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        LocalDate day = Answers.day("on", on).orElseGet(() -> London.today(clock));
        TakeUpQuestion asked = new TakeUpQuestion(
                commissioner,
                Quarter.of(day),
                Answers.one("count", CountingRule.class, count).orElse(CountingRule.RECEIVING_IN_YEAR_TO_DATE),
                Answers.one("by", TakeUpBy.class, by).orElse(TakeUpBy.AGE));
        return takeUp.ask(caller.who(), asked)
                .map(TakeUpView::of)
                .orElseThrow(() -> new NotFound("count", asked.quarter().toString()));
    }
}
