package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.order.RequestFile;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;

/** What was decided on a request, as a letter to print or to keep. */
@RequestScoped
@Path("requests/{request}/letter")
public class DecisionLetterController {

    private final Buyer person;
    private final RequestFile file;
    private final DecisionLetter letter;
    private final PaperPdf pdf;

    @Inject
    DecisionLetterController(Buyer person, RequestFile file, DecisionLetter letter, PaperPdf pdf) {
        this.person = person;
        this.file = file;
        this.letter = letter;
        this.pdf = pdf;
    }

    @GET
    public Response download(@PathParam("request") String request, @QueryParam("print") String print) {
        Paper decided = letter.of(file.show(person.who(), request), person.words());
        return Response.ok(pdf.of(decided, person.words().language(), Print.asked(print)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + request + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
