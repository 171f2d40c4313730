package org.carepurse.web.printrun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.printrun.PrintRuns;
import org.carepurse.report.Print;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The runs of a commissioner, and asking for all statements of one more month. */
@Controller
@RequestScoped
@Path("print-runs")
public class PrintRunsController {

    private static final int MONTHS_OFFERED = 24;

    private final PrintRuns runs;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    PrintRunsController(PrintRuns runs, CurrentPerson person, Models models, Clock clock) {
        this.runs = runs;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return page("", Problems.none(words()));
    }

    /** @param month as the form offers it, such as 2027-03 */
    @POST
    public Response ask(
            @FormParam("month") String month, @FormParam("print") String print, @FormParam("key") String key) {
        long commissioner = Desk.commissionerOf(person.who());
        runs.requireMayPrint(person.who(), commissioner);
        Optional<YearMonth> chosen =
                offered().stream().filter(each -> each.toString().equals(month)).findFirst();
        if (chosen.isEmpty()) {
            return page("", Problems.none(words()).and(new WrongInput("month", "print-run-month")));
        }
        Outcome<String> asked = runs.ask(
                person.who(), new RequestKey(key), new PrintRuns.Ask(commissioner, chosen.get(), Print.asked(print)));
        return asked.isDone()
                ? Response.seeOther(URI.create("/print-runs/" + asked.value())).build()
                : page(month, Problems.none(words()).and("month", asked.why()));
    }

    private Response page(String month, Problems problems) {
        List<PrintRunSight> all = runs.list(person.who(), Desk.commissionerOf(person.who())).stream()
                .map(run -> PrintRunSight.of(run, words()))
                .toList();
        models.put("page", new PrintRunsPage(all, offered(), month, problems));
        return Response.ok("printrun/print-runs.jte").build();
    }

    /** This month and those before it. */
    private List<YearMonth> offered() {
        YearMonth present = YearMonth.from(London.today(clock));
        return IntStream.range(0, MONTHS_OFFERED).mapToObj(present::minusMonths).toList();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
