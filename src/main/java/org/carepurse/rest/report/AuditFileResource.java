package org.carepurse.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.report.AuditFile;
import org.carepurse.report.AuditFileText;
import org.carepurse.report.AuditFiles;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.report.StatementFile;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Everything that happened to one person's budget: as records, as a file for a spreadsheet, and to print. */
@RequestScoped
@Path("audit-files/{plan}")
public class AuditFileResource {

    private final AuditFiles files;
    private final PaperPdf pdf;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    AuditFileResource(AuditFiles files, PaperPdf pdf, Caller caller) {
        this.files = files;
        this.pdf = pdf;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Everything that happened to the budget of the person whose plan this is: acts and moves of money, in the order they were recorded.")
    public AuditFileView read() {
        return AuditFileView.of(file());
    }

    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a file for a spreadsheet, in the caller's language.")
    public String csv() {
        return StatementFile.of(paper());
    }

    @GET
    @Path("xlsx")
    @Produces(Answers.WORKBOOK)
    @Operation(summary = "The same as a workbook, in the caller's language.")
    public byte[] workbook() {
        return StatementFile.workbook(paper());
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same to print, in the caller's language.")
    public byte[] pdf(@Parameter(description = "large for large print") @QueryParam("print") String print) {
        return pdf.of(paper(), caller.language(), Print.asked(print));
    }

    private Paper paper() {
        return new AuditFileText(file(), Words.in(caller.language())).paper();
    }

    private AuditFile file() {
        return files.of(caller.who(), plan);
    }
}
