package org.carepurse.web.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.auditplan.CaseSight;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Questions;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One case: its working papers, what is asked and found, and how it ends. */
@Controller
@RequestScoped
@Path("audit-cases/{auditcase: AUC-[^/]+}")
public class CaseController {

    /** An act of a form, which may find that something was typed wrongly. */
    private interface Sent {
        Outcome<String> act(SentCase form, RequestKey key);
    }

    private final CaseReading reading;
    private final CasePapers papers;
    private final Questions questions;
    private final Findings findings;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("auditcase")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    CaseController(
            CaseReading reading,
            CasePapers papers,
            Questions questions,
            Findings findings,
            CurrentPerson person,
            Models models) {
        this.reading = reading;
        this.papers = papers;
        this.questions = questions;
        this.findings = findings;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(SentCase.NOTHING, done != null, Problems.none(words()));
    }

    @POST
    @Path("papers")
    public Response write(MultivaluedMap<String, String> typed) {
        return sent(typed, (form, key) -> papers.write(person.who(), key, form.write(reference)));
    }

    @POST
    @Path("questions")
    public Response ask(MultivaluedMap<String, String> typed) {
        return sent(typed, (form, key) -> questions.ask(person.who(), key, form.ask(reference)));
    }

    @POST
    @Path("findings")
    public Response find(MultivaluedMap<String, String> typed) {
        return sent(typed, (form, key) -> findings.find(person.who(), key, form.find(reference)));
    }

    @POST
    @Path("closing")
    public Response close(MultivaluedMap<String, String> typed) {
        return sent(typed, (form, key) -> papers.close(person.who(), key, form.close(reference)));
    }

    private Response sent(MultivaluedMap<String, String> typed, Sent what) {
        papers.requireMayWrite(person.who(), reference);
        SentCase form = SentCase.in(typed);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> done = what.act(form, new RequestKey(typed.getFirst("key")));
            if (done.isDone()) {
                return Response.seeOther(URI.create("/audit-cases/" + reference + "?done=it"))
                        .build();
            }
            problems = problems.and(null, done.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(form, false, problems);
    }

    private Response page(SentCase form, boolean done, Problems problems) {
        CaseSight sight = reading.show(person.who(), reference);
        models.put(
                "page", new CasePage(sight, reading.mayExamine(person.who(), sight.auditCase()), form, done, problems));
        return Response.ok("auditplan/case.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
