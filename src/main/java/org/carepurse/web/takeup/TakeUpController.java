package org.carepurse.web.takeup;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.carepurse.outcome.NotFound;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUp;
import org.carepurse.takeup.TakeUpQuestion;
import org.carepurse.takeup.TookUp;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** How many people have budgets: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("take-up")
public class TakeUpController {

    private final TakeUp takeUp;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    TakeUpController(TakeUp takeUp, CurrentPerson person, Models models, Clock clock) {
        this.takeUp = takeUp;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam TakeUpForm form) {
        TakeUpQuestion asked = asked(form);
        models.put("page", new TakeUpPage(asked, takeUp.ask(person.who(), asked), current()));
        return "takeup/take-up.jte";
    }

    @GET
    @Path("csv")
    public Response file(@BeanParam TakeUpForm form) {
        TookUp told = takeUp.ask(person.who(), asked(form))
                .orElseThrow(() -> new NotFound("count", asked(form).quarter().toString()));
        return Response.ok(written(told), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"take-up.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String written(TookUp told) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            TakeUpRows.of(told, Words.in(Languages.of(request))).forEach(csv::writeRecord);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }

    private TakeUpQuestion asked(TakeUpForm form) {
        return form.question(Desk.commissionerOf(person.who()), current());
    }

    private Quarter current() {
        return Quarter.of(London.today(clock));
    }
}
