package org.carepurse.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.report.AuditFile;
import org.carepurse.report.AuditFileText;
import org.carepurse.report.AuditFiles;
import org.carepurse.report.AuditLine;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.report.StatementFile;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.words.Words;

/** Everything that happened to one person's budget: to read, to keep, to print. */
@RequestScoped
@Path("audit-files/{plan}")
public class AuditFileController {

    private final AuditFiles files;
    private final PaperPdf pdf;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    AuditFileController(AuditFiles files, PaperPdf pdf, CurrentPerson person, Models models) {
        this.files = files;
        this.pdf = pdf;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@QueryParam("page") String page) {
        AuditFile file = files.of(person.who(), plan);
        int last = Paging.lastOf(file.lines().size());
        Paging paging = new Paging(Math.min(Paging.typed(page).page(), last));
        List<AuditLine> lines =
                paging.cut(file.lines().subList(paging.from(), file.lines().size()));
        AuditFileText text = text(file);
        Paper whole = text.paper();
        models.put(
                "page",
                new AuditFilePage(
                        plan, new Paper(whole.title(), whole.paragraphs(), text.table(lines)), paging.page(), last));
        return "report/audit-file.jte";
    }

    @GET
    @Path("csv")
    public Response csv() {
        return Attached.csv(StatementFile.of(paper()).getBytes(StandardCharsets.UTF_8), named());
    }

    @GET
    @Path("xlsx")
    public Response workbook() {
        return Attached.workbook(StatementFile.workbook(paper()), named());
    }

    @GET
    @Path("pdf")
    public Response pdf(@QueryParam("print") String print) {
        return Attached.pdf(pdf.of(paper(), words().language(), Print.asked(print)), named());
    }

    private Paper paper() {
        return text(files.of(person.who(), plan)).paper();
    }

    private String named() {
        return "audit-file-" + plan;
    }

    private AuditFileText text(AuditFile file) {
        return new AuditFileText(file, words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
