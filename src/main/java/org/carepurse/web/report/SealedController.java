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
import org.carepurse.identity.Language;
import org.carepurse.outcome.NotFound;
import org.carepurse.report.PaperForm;
import org.carepurse.report.Print;
import org.carepurse.report.SealedStatements;
import org.carepurse.report.StatementFile;
import org.carepurse.report.StatementPdf;
import org.carepurse.report.StatementProofs;
import org.carepurse.report.StatementWords;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;

/** The sealed statement of a closed year: to read, to keep to the byte as it was sealed, and what came after it. */
@RequestScoped
@Path("sealed-statements/{sealed: SST-[^/]+}")
public class SealedController {

    private final SealedStatements sealed;
    private final StatementPdf pdf;
    private final StatementProofs proofs;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("sealed")
    private String statement;

    @Context
    private HttpServletRequest request;

    @Inject
    SealedController(
            SealedStatements sealed, StatementPdf pdf, StatementProofs proofs, CurrentPerson person, Models models) {
        this.sealed = sealed;
        this.pdf = pdf;
        this.proofs = proofs;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put(
                "page",
                new SealedPage(
                        sealed.show(person.who(), statement),
                        sealed.text(person.who(), statement, language()),
                        sealed.laterText(person.who(), statement, language()).orElse(null),
                        language()));
        return "report/sealed.jte";
    }

    @GET
    @Path("csv")
    public Response csv() {
        return Attached.csv(sealed.paper(person.who(), statement, language(), PaperForm.CSV), statement);
    }

    @GET
    @Path("pdf")
    public Response pdf() {
        return Attached.pdf(sealed.paper(person.who(), statement, language(), PaperForm.PDF), statement);
    }

    @GET
    @Path("proof")
    public Response proof() {
        return Attached.proof(proofs.ofSealed(person.who(), statement));
    }

    @GET
    @Path("later/csv")
    public Response laterCsv() {
        return Attached.csv(StatementFile.of(later()));
    }

    @GET
    @Path("later/pdf")
    public Response laterPdf(@QueryParam("print") String print) {
        return Attached.pdf(pdf.of(later(), language(), Print.asked(print)));
    }

    private StatementWords later() {
        return sealed.laterText(person.who(), statement, language())
                .orElseThrow(() -> new NotFound("supplement", statement));
    }

    private Language language() {
        return Languages.of(request);
    }
}
