package org.carepurse.web.auditplan;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** How a case ended: a page, and the same as a letter to print or to keep. */
@RequestScoped
@Path("audit-cases/{auditcase: AUC-[^/]+}/outcome")
public class OutcomeController {

    private final CaseReading reading;
    private final PaperPdf pdf;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("auditcase")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    OutcomeController(CaseReading reading, PaperPdf pdf, CurrentPerson person, Models models) {
        this.reading = reading;
        this.pdf = pdf;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", new OutcomePage(reference, letter()));
        return "auditplan/outcome.jte";
    }

    @GET
    @Path("pdf")
    public Response download(@QueryParam("print") String print) {
        return Response.ok(pdf.of(letter(), words().language(), Print.asked(print)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Paper letter() {
        return OutcomeLetter.of(reading.outcome(person.who(), reference), words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
