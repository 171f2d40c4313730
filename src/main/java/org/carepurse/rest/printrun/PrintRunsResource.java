package org.carepurse.rest.printrun;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;
import org.carepurse.printrun.PrintRun;
import org.carepurse.printrun.PrintRuns;
import org.carepurse.report.Print;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All statements of a month: asked for, drawn in the background, taken as one ZIP. */
@RequestScoped
@Path("print-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrintRunsResource {

    private final PrintRuns runs;
    private final Caller caller;

    @Inject
    PrintRunsResource(PrintRuns runs, Caller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The runs that print all statements of a month, the last one first.")
    public List<PrintRunView> list() {
        return runs.list(caller.who(), commissioner()).stream()
                .map(PrintRunView::of)
                .toList();
    }

    @POST
    @Operation(
            summary =
                    "Asks for all statements of a month, each in its holder's language. While the same are drawn, it is that run.")
    public Done ask(@HeaderParam(Answers.KEY) String key, PrintRunCall call) {
        long commissioner = commissioner();
        PrintRunCall said = Answers.body(call);
        PrintRuns.Ask asked =
                new PrintRuns.Ask(commissioner, month(Answers.field("month", said.month())), Print.asked(said.print()));
        return Answers.done(runs.ask(caller.who(), Answers.key(key), asked), Done::new);
    }

    @GET
    @Path("{print-run: PRN-[^/]+}")
    @Operation(summary = "How far one run is.")
    public PrintRunView show(@PathParam("print-run") String reference) {
        return PrintRunView.of(runs.show(caller.who(), reference));
    }

    @GET
    @Path("{print-run: PRN-[^/]+}/zip")
    @Produces("application/zip")
    @Operation(summary = "The statements, one PDF for each plan. That they are taken is recorded.")
    public StreamingOutput take(@PathParam("print-run") String reference) {
        PrintRun taken = Answers.done(runs.take(caller.who(), reference), run -> run);
        return out -> runs.write(taken, out);
    }

    private static YearMonth month(String said) {
        if (!said.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new WrongInput("month", "print-run-month");
        }
        return YearMonth.parse(said);
    }

    private long commissioner() {
        return caller.organisation(Permission.PRINT_STATEMENTS, Role.COMMISSIONER_FINANCE);
    }
}
