package org.carepurse.web.payment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Preparing;
import org.carepurse.payment.RunSights;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One payment of a run; while the run is a draft, it or an invoice of it can be left out. */
@Controller
@RequestScoped
@Path("payments/runs/{run}/payments/{payment}")
public class PaymentController {

    private final RunSights sights;
    private final Preparing preparing;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("run")
    private String run;

    @PathParam("payment")
    private String payment;

    @Context
    private HttpServletRequest request;

    @Inject
    PaymentController(RunSights sights, Preparing preparing, CurrentPerson person, Models models) {
        this.sights = sights;
        this.preparing = preparing;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("page") String typed) {
        return page(Paging.typed(typed), "", "", Problems.none(words()));
    }

    @POST
    public Response leaveOut(
            @FormParam("invoice") String invoice, @FormParam("reason") String reason, @FormParam("key") String key) {
        Problems problems = Problems.none(words());
        String named = Objects.toString(invoice, "");
        try {
            Outcome<String> outcome = preparing.leaveOut(
                    person.who(), new RequestKey(key), new Preparing.LeaveOut(run, payment, named, reason));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/payments/runs/" + run)).build();
            }
            problems = problems.and("invoice", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Paging.typed(""), named, Objects.toString(reason, ""), problems);
    }

    private Response page(Paging paging, String invoice, String reason, Problems problems) {
        SignedIn who = person.who();
        List<PaidFor> parts = sights.parts(who, run, payment, paging.from(), paging.oneMore());
        models.put(
                "page",
                new PaymentPage(
                        sights.show(who, run),
                        sights.payment(who, run, payment),
                        paging.cut(parts),
                        sights.news(who, run, payment),
                        sights.mayAct(who, run),
                        invoice,
                        reason,
                        paging.page(),
                        paging.last(parts),
                        problems));
        return Response.ok("payment/payment.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
