package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.carepurse.directory.ImportReports;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** The lines of an import's report as a file: no page, and so no controller. */
@RequestScoped
@Path("import-lines/{report}")
public class ImportLines {

    private final ImportReports reports;
    private final CurrentPerson person;

    @Context
    private HttpServletRequest request;

    @Inject
    ImportLines(ImportReports reports, CurrentPerson person) {
        this.reports = reports;
        this.person = person;
    }

    @GET
    public Response csv(@PathParam("report") String reference) {
        ImportReports.Report report = reports.report(person.who(), reference);
        return Response.ok(ReportCsv.of(report, reports, Words.in(Languages.of(request))), "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + report.done().reference() + ".csv\"")
                .build();
    }
}
