package org.carepurse.web.printrun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.carepurse.outcome.Outcome;
import org.carepurse.printrun.PrintRun;
import org.carepurse.printrun.PrintRuns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** One run: how far it is, and its file. One that is not there yet leads back to the page, which says how far it is. */
@RequestScoped
@Path("print-runs/{print-run: PRN-[^/]+}")
public class PrintRunController {

    private final PrintRuns runs;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("print-run")
    private String run;

    @Context
    private HttpServletRequest request;

    @Inject
    PrintRunController(PrintRuns runs, CurrentPerson person, Models models) {
        this.runs = runs;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", PrintRunSight.of(runs.show(person.who(), run), Words.in(Languages.of(request))));
        return "printrun/print-run.jte";
    }

    @GET
    @Path("zip")
    public Response download() {
        Outcome<PrintRun> taken = runs.take(person.who(), run);
        if (!taken.isDone()) {
            return Response.seeOther(URI.create("/print-runs/" + run)).build();
        }
        StreamingOutput content = out -> runs.write(taken.value(), out);
        return Response.ok(content, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"statements-" + taken.value().month() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
