package org.carepurse.web.holding;

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
import org.carepurse.holding.RepaymentNotice;
import org.carepurse.holding.RepaymentNotices;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** The notice that money of a closed year is to be paid back, to read and to print. */
@RequestScoped
@Path("repayments/{notice: REP-[^/]+}")
public class RepaymentController {

    private final RepaymentNotices notices;
    private final PaperPdf pdf;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("notice")
    private String notice;

    @Context
    private HttpServletRequest request;

    @Inject
    RepaymentController(RepaymentNotices notices, PaperPdf pdf, CurrentPerson person, Models models) {
        this.notices = notices;
        this.pdf = pdf;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        RepaymentNotice shown = notices.show(person.who(), notice);
        models.put("page", new RepaymentPage(shown, new RepaymentLetter(words()).about(shown)));
        return "holding/repayment.jte";
    }

    @GET
    @Path("pdf")
    public Response pdf(@QueryParam("print") String print) {
        RepaymentNotice shown = notices.show(person.who(), notice);
        Paper letter = Paper.letter(words().say("holding.repayment.title"), new RepaymentLetter(words()).about(shown));
        return Response.ok(pdf.of(letter, words().language(), Print.asked(print)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + notice + ".pdf\"")
                .build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
