package org.carepurse.rest.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.measure.Gauge;
import org.carepurse.outcome.WrongInput;
import org.carepurse.outcomes.Outcomes;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether budgets help: of many people together, and of nobody in particular. */
@RequestScoped
@Path("outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomesResource {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2078;

    private final Outcomes outcomes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OutcomesResource(Outcomes outcomes, Caller caller, Clock clock) {
        this.outcomes = outcomes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param year in which the financial year begins; this one when absent */
    @GET
    @Operation(summary = "How the people whose plans began in a year were before and are since, by measure.")
    public OutcomesView show(@QueryParam("year") Integer year) {
        OutcomesQuestion asked = asked(year);
        return OutcomesView.of(asked.began().startsIn(), outcomes.ask(caller.who(), asked));
    }

    /** @param year in which the financial year begins; this one when absent */
    @GET
    @Path("areas")
    @Operation(summary = "One measure by the kind of service that plans are mostly for.")
    public List<GaugeAreaView> areas(@QueryParam("year") Integer year, @QueryParam("gauge") String gauge) {
        OutcomesQuestion asked = asked(year);
        Gauge one = Answers.one("gauge", Gauge.class, gauge).orElse(Gauge.GOAL_PROGRESS);
        if (one == Gauge.HEALTH_STATE) {
            throw new WrongInput("gauge", "gauge-not-of-areas");
        }
        return outcomes.byArea(caller.who(), asked, one).stream()
                .map(GaugeAreaView::of)
                .toList();
    }

    private OutcomesQuestion asked(Integer year) {
        long commissioner = caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new WrongInput("year", "year-out-of-range");
        }
        return new OutcomesQuestion(
                commissioner, year == null ? FinancialYear.of(London.today(clock)) : new FinancialYear(year));
    }
}
