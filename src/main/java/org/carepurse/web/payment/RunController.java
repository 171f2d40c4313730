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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PaymentFiles;
import org.carepurse.payment.PaymentRow;
import org.carepurse.payment.Preparing;
import org.carepurse.payment.Releasing;
import org.carepurse.payment.RouteName;
import org.carepurse.payment.RunSights;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One run, and what is done with it. */
@Controller
@RequestScoped
@Path("payments/runs/{run}")
public class RunController {

    private final RunSights sights;
    private final Preparing preparing;
    private final Releasing releasing;
    private final PaymentFiles files;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("run")
    private String run;

    @Context
    private HttpServletRequest request;

    @Inject
    RunController(
            RunSights sights,
            Preparing preparing,
            Releasing releasing,
            PaymentFiles files,
            CurrentPerson person,
            Models models) {
        this.sights = sights;
        this.preparing = preparing;
        this.releasing = releasing;
        this.files = files;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("page") String typed, @QueryParam("state") String state) {
        return page(Paging.typed(typed), state, Problems.none(words()));
    }

    @POST
    @Path("release")
    public Response release(@FormParam("key") String key) {
        return answer(key, named -> releasing.release(person.who(), named, new Releasing.Release(run)));
    }

    @POST
    @Path("cancel")
    public Response cancel(@FormParam("key") String key) {
        return answer(key, named -> preparing.cancel(person.who(), named, new Preparing.Cancel(run)));
    }

    @POST
    @Path("file")
    public Response makeFile(@FormParam("key") String key) {
        return answer(key, named -> files.make(person.who(), named, new PaymentFiles.Make(run)));
    }

    @POST
    @Path("close")
    public Response close(@FormParam("key") String key) {
        return answer(key, named -> releasing.close(person.who(), named, new Releasing.Close(run)));
    }

    @POST
    @Path("move")
    public Response move(@FormParam("key") String key, @FormParam("route") String route) {
        return answer(
                key, named -> releasing.move(person.who(), named, new Releasing.Move(run, RouteName.named(route))));
    }

    @POST
    @Path("files/{file}/handed-over")
    public Response handOver(@PathParam("file") String file, @FormParam("key") String key) {
        return answer(key, named -> files.handOver(person.who(), named, new PaymentFiles.HandOver(file)));
    }

    private Response answer(String key, Function<RequestKey, Outcome<?>> act) {
        try {
            Outcome<?> outcome = act.apply(new RequestKey(key));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments/runs/" + run)).build()
                    : page(Paging.typed(""), "", Problems.none(words()).and(null, refused(outcome.why())));
        } catch (WrongInput wrong) {
            return page(Paging.typed(""), "", Problems.none(words()).and(wrong));
        }
    }

    /** The state that a refusal names, in the reader's language. */
    private Refusal refused(Refusal why) {
        String state = why.facts().get("state");
        return state == null ? why : Refusal.because(why.code(), "state", words().say("payment.run.refused." + state));
    }

    private Response page(Paging paging, String typed, Problems problems) {
        SignedIn who = person.who();
        InstructionState state = Arrays.stream(InstructionState.values())
                .filter(one -> one.name().equals(Objects.toString(typed, "")))
                .findFirst()
                .orElse(null);
        List<PaymentRow> payments = sights.payments(who, run, state, paging.from(), paging.oneMore());
        models.put(
                "page",
                new RunPage(
                        sights.show(who, run),
                        sights.figures(who, run),
                        paging.cut(payments),
                        files.ofRun(who, run),
                        state,
                        who.personId(),
                        sights.mayAct(who, run),
                        paging.page(),
                        paging.last(payments),
                        problems));
        return Response.ok("payment/run.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
