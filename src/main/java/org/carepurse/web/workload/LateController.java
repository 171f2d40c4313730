package org.carepurse.web.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;
import org.carepurse.workload.LateRow;
import org.carepurse.workload.Standard;
import org.carepurse.workload.Standards;

/** What took longer than its standard allows: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("work/late")
public class LateController {

    private final Standards standards;
    private final CurrentPerson person;
    private final Models models;

    @QueryParam("standard")
    private String standard;

    @Context
    private HttpServletRequest request;

    @Inject
    LateController(Standards standards, CurrentPerson person, Models models) {
        this.standards = standards;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", new LatePage(asked(), rows()));
        return "workload/late.jte";
    }

    @GET
    @Path("csv")
    public Response csv() {
        return file(SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook() {
        return file(SheetForm.XLSX);
    }

    private Response file(SheetForm as) {
        Words words = Words.in(Languages.of(request));
        return WorkFile.of(
                "work-late",
                as,
                LatePage.heads(words),
                rows().stream()
                        .map(row -> List.<Object>of(
                                row.number(),
                                row.person(),
                                row.provider(),
                                row.began(),
                                row.isOver() ? row.until() : words.say("workload.late.waits"),
                                LatePage.workingDays(row)))
                        .toList());
    }

    private List<LateRow> rows() {
        return standards.late(person.who(), Desk.commissionerOf(person.who()), asked());
    }

    private Standard asked() {
        return Standard.PAID.name().equals(standard) ? Standard.PAID : Standard.VALIDATED;
    }
}
