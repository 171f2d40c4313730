package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Sufficiency;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Approving one plan: its money is typed, checked against its cost, and granted. */
@Controller
@RequestScoped
@Path("plans-to-approve/{plan}")
public class FundController {

    private final Plans plans;
    private final Granting granting;
    private final PlanAgreement agreement;
    private final FundDesk desk;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    FundController(
            Plans plans,
            Granting granting,
            PlanAgreement agreement,
            FundDesk desk,
            CurrentPerson person,
            Models models) {
        this.plans = plans;
        this.granting = granting;
        this.agreement = agreement;
        this.desk = desk;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return form(FundForm.asking(now(List.of())), "", Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        onlyForWhoeverApproves();
        FundForm typed = FundForm.in(sent, now(List.of()));
        if ("change".equals(sent.getFirst("act"))) {
            return form(typed, "", Problems.none(words()));
        }
        Reading reading = new Reading(words());
        List<GrantedLine> granted = typed.granted(reading);
        typed.grace(reading);
        if (!reading.allWell()) {
            return form(typed, "", reading.problems());
        }
        Sufficiency then = now(granted);
        return then.refusal()
                .map(why -> form(typed, "", reading.problems().and(typed.fieldOf(then), why)))
                .orElseGet(() -> checkAnswers(typed, granted, then));
    }

    @POST
    @Path("approve")
    public Response approve(MultivaluedMap<String, String> sent) {
        onlyForWhoeverApproves();
        FundForm typed = FundForm.in(sent, now(List.of()));
        if ("change".equals(sent.getFirst("act"))) {
            return form(typed, "", Problems.none(words()));
        }
        Reading reading = new Reading(words());
        List<GrantedLine> granted = typed.granted(reading);
        Integer graceDays = typed.grace(reading);
        if (!reading.allWell()) {
            return form(typed, "", reading.problems());
        }
        Outcome<String> outcome = granting.approveAndFund(
                person.who(),
                new RequestKey(sent.getFirst("key")),
                new Granting.ApproveAndFund(plan, granted, graceDays));
        return outcome.isDone()
                ? Response.seeOther(URI.create("/plans-to-approve/" + plan + "/approved"))
                        .build()
                : form(typed, "", Problems.none(words()).and(null, outcome.why()));
    }

    @POST
    @Path("send-back")
    public Response sendBack(MultivaluedMap<String, String> sent) {
        onlyForWhoeverApproves();
        FundForm untouched = FundForm.asking(now(List.of()));
        try {
            Outcome<String> outcome = agreement.sendBack(
                    person.who(),
                    new RequestKey(sent.getFirst("key")),
                    new PlanAgreement.SendBack(plan, sent.getFirst("reason")));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans-to-approve?returned=true"))
                            .build()
                    : form(
                            untouched,
                            sent.getFirst("reason"),
                            Problems.none(words()).and("reason", outcome.why()));
        } catch (WrongInput wrong) {
            return form(
                    untouched, sent.getFirst("reason"), Problems.none(words()).and(wrong));
        }
    }

    @GET
    @Path("approved")
    public Response approved() {
        onlyForWhoeverApproves();
        models.put("page", new MoneyPage(desk.purse(plan)));
        return Response.ok("budget/approved.jte").build();
    }

    /** An auditor reads what waits here; only finance does something about it. */
    private void onlyForWhoeverApproves() {
        plans.show(person.who(), Permission.APPROVE_PLAN, plan);
    }

    private Sufficiency now(List<GrantedLine> more) {
        return granting.ifGranted(person.who(), plans.show(person.who(), plan), more);
    }

    private Response form(FundForm typed, String reason, Problems problems) {
        models.put("page", desk.page(plan, typed, now(List.of()), List.of(), reason, problems));
        return Response.ok("budget/fund.jte").build();
    }

    private Response checkAnswers(FundForm typed, List<GrantedLine> granted, Sufficiency then) {
        models.put("page", desk.page(plan, typed, then, granted, "", Problems.none(words())));
        return Response.ok("budget/fund-check.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
