package org.carepurse.web.outcomes;

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
import org.carepurse.outcomes.Outcomes;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** Whether budgets help: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("outcomes")
public class OutcomesController {

    private final Outcomes outcomes;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    OutcomesController(Outcomes outcomes, CurrentPerson person, Models models, Clock clock) {
        this.outcomes = outcomes;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam OutcomesForm form) {
        OutcomesQuestion asked = asked(form);
        models.put("page", new OutcomesPage(asked, outcomes.ask(person.who(), asked), now()));
        return "outcomes/outcomes.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam OutcomesForm form) {
        return file(form, SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam OutcomesForm form) {
        return file(form, SheetForm.XLSX);
    }

    private Response file(OutcomesForm form, SheetForm as) {
        Words words = Words.in(Languages.of(request));
        return OutcomesFile.of(
                "outcomes",
                as,
                GaugeTable.heads(words),
                outcomes.ask(person.who(), asked(form)).compared().values().stream()
                        .flatMap(List::stream)
                        .map(one -> GaugeTable.row(one, words)));
    }

    private OutcomesQuestion asked(OutcomesForm form) {
        return form.question(Desk.commissionerOf(person.who()), now());
    }

    private FinancialYear now() {
        return FinancialYear.of(London.today(clock));
    }
}
