package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.identity.SignedIn;
import org.carepurse.payment.Remittance;
import org.carepurse.payment.Remittances;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** A remittance advice to print or to keep. */
@RequestScoped
@Path("provider/payments/{payment}/pdf")
public class AdvicePdfController {

    private static final int MOST = 10_000;

    private final Remittances remittances;
    private final PaperPdf pdf;
    private final CurrentPerson person;

    @Context
    private HttpServletRequest request;

    @Inject
    AdvicePdfController(Remittances remittances, PaperPdf pdf, CurrentPerson person) {
        this.remittances = remittances;
        this.pdf = pdf;
        this.person = person;
    }

    @GET
    public Response download(@PathParam("payment") String payment, @QueryParam("print") String print) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        Remittance remittance = remittances.show(who, provider, payment);
        Words words = Words.in(Languages.of(request));
        AdvicePaper paper = new AdvicePaper(words);
        return Response.ok(
                        pdf.of(
                                paper.of(remittance, remittances.parts(who, provider, payment, 0, MOST)),
                                words.language(),
                                Print.asked(print)),
                        "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + remittance.reference() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
