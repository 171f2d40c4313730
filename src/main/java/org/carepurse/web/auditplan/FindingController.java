package org.carepurse.web.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.FindingReading;
import org.carepurse.auditplan.FindingSight;
import org.carepurse.auditplan.Findings;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** One finding, and what was done about it. */
@Controller
@RequestScoped
@Path("audit-findings/{finding: AUF-[^/]+}")
public class FindingController {

    private final FindingReading reading;
    private final Findings findings;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("finding")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    FindingController(FindingReading reading, Findings findings, CurrentPerson person, Models models) {
        this.reading = reading;
        this.findings = findings;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page("", "", Problems.none(words()));
    }

    @POST
    @Path("response")
    public Response answer(
            @FormParam("response") String response, @FormParam("repaid") String repaid, @FormParam("key") String key) {
        findings.requireMayAnswer(person.who(), reference);
        Problems problems = Problems.none(words());
        try {
            Money paidBack = Objects.toString(repaid, "").isBlank() ? Sterling.NONE : paidBack(repaid);
            Outcome<String> answered = findings.answer(
                    person.who(), new RequestKey(key), new Findings.Answer(reference, response, paidBack));
            if (answered.isDone()) {
                return Response.seeOther(URI.create("/audit-findings/" + reference))
                        .build();
            }
            problems = problems.and(null, answered.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Objects.toString(response, ""), Objects.toString(repaid, ""), problems);
    }

    private static Money paidBack(String typed) {
        Money amount = Sterling.parse("repaid", typed);
        if (!amount.isPositive()) {
            throw new WrongInput("repaid", "finding-repaid");
        }
        return amount;
    }

    private Response page(String response, String repaid, Problems problems) {
        FindingSight sight = reading.show(person.who(), reference);
        models.put("page", new FindingPage(sight, response, repaid, problems));
        return Response.ok("auditplan/finding.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
