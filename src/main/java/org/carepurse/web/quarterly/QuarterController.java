package org.carepurse.web.quarterly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.quarterly.QuarterReports;
import org.carepurse.quarterly.QuarterText;
import org.carepurse.report.Print;
import org.carepurse.report.Report;
import org.carepurse.report.ReportFile;
import org.carepurse.report.ReportPdf;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.takeup.Quarter;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.SpreadsheetFile;
import org.carepurse.words.Words;

/** What a commissioner's board is told of a quarter: to read, to print, to keep as a file. */
@RequestScoped
@Path("quarterly-report")
public class QuarterController {

    private static final int QUARTERS_OFFERED = 8;

    private final QuarterReports reports;
    private final ReportPdf pdf;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    /** The last day of the quarter; of the last one that is over when it is the day of none that is offered. */
    @QueryParam("quarter")
    private String quarter;

    @Context
    private HttpServletRequest request;

    @Inject
    QuarterController(QuarterReports reports, ReportPdf pdf, CurrentPerson person, Models models, Clock clock) {
        this.reports = reports;
        this.pdf = pdf;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", new QuarterPage(asked(), offered(), report()));
        return "quarterly/quarter.jte";
    }

    @GET
    @Path("pdf")
    public Response pdf(@QueryParam("print") String print) {
        return Response.ok(pdf.of(report(), words().language(), Print.asked(print)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + named() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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

    private Response file(SheetForm form) {
        Report report = report();
        return SpreadsheetFile.of(named(), form, sheet -> ReportFile.write(report, sheet));
    }

    private Report report() {
        return QuarterText.of(reports.of(person.who(), Desk.commissionerOf(person.who()), asked()), words());
    }

    private Quarter asked() {
        return offered().stream()
                .filter(each -> each.lastDay().toString().equals(quarter))
                .findFirst()
                .orElse(offered().get(1));
    }

    /** This quarter and those before it. */
    private List<Quarter> offered() {
        return Stream.iterate(Quarter.of(London.today(clock)), Quarter::before)
                .limit(QUARTERS_OFFERED)
                .toList();
    }

    private String named() {
        return "quarter-to-" + asked().lastDay();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
