package org.carepurse.rest.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.budget.YearEnds;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The year of one stream of a plan: what closing it would do, closing it, and what comes free afterwards. */
@RequestScoped
@Path("years/of/{plan}/lines/{line}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YearResource {

    private final YearEnds years;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @PathParam("line")
    private String line;

    @Inject
    YearResource(YearEnds years, Caller caller) {
        this.years = years;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What closing the year now would do; changes nothing.")
    public YearForecastView forecast() {
        return Answers.done(years.forecast(caller.who(), plan, line), YearForecastView::of);
    }

    @POST
    @Path("end")
    @Operation(summary = "Closes the year on the figures that were read before. A closed year is not opened again.")
    public Done close(@HeaderParam(Answers.KEY) String key, CloseYearCall call) {
        letInBeforeReading();
        return Answers.done(
                years.close(caller.who(), Answers.key(key), Answers.body(call).of(plan, line)), Done::new);
    }

    @POST
    @Path("recovery")
    @Operation(summary = "Recovers what has come free in a closed year since, when orders ended without being used.")
    public Done recover(@HeaderParam(Answers.KEY) String key) {
        return Answers.done(
                years.recoverRest(caller.who(), Answers.key(key), new YearEnds.RecoverRest(plan, line)), Done::new);
    }

    /** Who may not close it is told no word of what they sent. */
    private void letInBeforeReading() {
        years.forecast(caller.who(), plan, line);
    }
}
