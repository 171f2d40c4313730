package org.carepurse.web.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.carepurse.outcome.NotFound;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.spreadsheet.WrittenCell;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUp;
import org.carepurse.takeup.TakeUpQuestion;
import org.carepurse.takeup.TookUp;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.SpreadsheetFile;
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
    public Response csv(@BeanParam TakeUpForm form) {
        return file(form, SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam TakeUpForm form) {
        return file(form, SheetForm.XLSX);
    }

    private Response file(TakeUpForm form, SheetForm as) {
        TookUp told = takeUp.ask(person.who(), asked(form))
                .orElseThrow(() -> new NotFound("count", asked(form).quarter().toString()));
        List<List<String>> rows = TakeUpRows.of(told, Words.in(Languages.of(request)));
        return SpreadsheetFile.of("take-up", as, sheet -> {
            sheet.heads(rows.get(0));
            for (List<String> row : rows.subList(1, rows.size())) {
                sheet.row(row.stream().map(WrittenCell::figure).toList());
            }
        });
    }

    private TakeUpQuestion asked(TakeUpForm form) {
        return form.question(Desk.commissionerOf(person.who()), current());
    }

    private Quarter current() {
        return Quarter.of(London.today(clock));
    }
}
