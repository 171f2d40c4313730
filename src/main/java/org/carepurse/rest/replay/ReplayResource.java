package org.carepurse.rest.replay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.replay.AsAt;
import org.carepurse.replay.BudgetReplay;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Budgets as they stood; for the commissioner's finance people and auditors. */
@RequestScoped
@Path("as-at")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

    private final BudgetReplay replay;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ReplayResource(BudgetReplay replay, Caller caller, Clock clock) {
        this.replay = replay;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{plan: PLN-[^/]+}")
    @Operation(
            summary = "A budget as it stood at the end of a day, by what had been recorded by the end of another:"
                    + " today where a date is left out.")
    public BudgetThenView budget(
            @PathParam("plan") String plan, @QueryParam("day") String day, @QueryParam("known") String known) {
        replay.requireMaySee(caller.who(), plan);
        LocalDate today = London.today(clock);
        AsAt asAt = new AsAt(
                Answers.day("day", day).orElse(today),
                Answers.day("known", known).orElse(today));
        return BudgetThenView.of(replay.of(caller.who(), plan, asAt));
    }
}
