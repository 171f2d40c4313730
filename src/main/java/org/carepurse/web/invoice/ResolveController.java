package org.carepurse.web.invoice;

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
import java.time.Clock;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.ExceptionDesk;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.invoice.ResolveException;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The commissioner decides about one exception: accept, reject, or ask the provider. */
@Controller
@RequestScoped
@Path("invoices/to-check/{exception}")
public class ResolveController {

    private final ExceptionDesk desk;
    private final InvoiceSights sights;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("exception")
    private String exception;

    @Context
    private HttpServletRequest request;

    @Inject
    ResolveController(ExceptionDesk desk, InvoiceSights sights, CurrentPerson person, Models models, Clock clock) {
        this.desk = desk;
        this.sights = sights;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        return page("", "", Problems.none(words()));
    }

    @POST
    public Response decide(
            @FormParam("decision") String decision, @FormParam("words") String typed, @FormParam("key") String key) {
        Problems problems = Problems.none(words());
        try {
            Outcome<String> outcome = decide(Objects.toString(decision, ""), new RequestKey(key), typed);
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/invoices/to-check?done=resolved"))
                        .build();
            }
            problems = problems.and("decision", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(decision, typed, problems);
    }

    private Outcome<String> decide(String decision, RequestKey key, String typed) {
        SignedIn who = person.who();
        return switch (decision) {
            case "accept" -> desk.accept(who, key, new ResolveException(exception, typed));
            case "propose" -> desk.propose(who, key, new ResolveException(exception, typed));
            case "reject" -> desk.reject(who, key, new ResolveException(exception, typed));
            case "ask" -> desk.ask(who, key, new ResolveException(exception, typed));
            default -> throw new WrongInput("decision", "exception-decision-missing");
        };
    }

    private Response page(String decision, String typed, Problems problems) {
        InvoiceSight invoice = sights.toResolve(person.who(), exception);
        InvoiceSight.Line line = invoice.lineOf(exception);
        models.put(
                "page",
                new ResolvePage(
                        invoice,
                        line,
                        line.exception(exception),
                        Objects.toString(decision, ""),
                        Objects.toString(typed, ""),
                        London.today(clock),
                        problems));
        return Response.ok("invoice/resolve.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
