package org.carepurse.web.holding;

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
import java.util.Set;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One run of payments in: looked through, released by another than its preparer, or cancelled. */
@Controller
@RequestScoped
@Path("payments-in/{run}")
public class PaymentInRunController {

    private static final Set<String> DONE = Set.of("prepared", "left-out", "cancelled", "released");

    private final PaymentInReading reading;
    private final PaymentsIn payments;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("run")
    private String run;

    @Context
    private HttpServletRequest request;

    @Inject
    PaymentInRunController(
            PaymentInReading reading, PaymentsIn payments, Access access, CurrentPerson person, Models models) {
        this.reading = reading;
        this.payments = payments;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        String what = done != null && DONE.contains(done) ? "holding.in.done." + done : "";
        return page("", "", what, Problems.none(words()));
    }

    @POST
    @Path("leave-out")
    public Response leaveOut(MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        return act(
                "left-out",
                typed,
                () -> payments.leaveOut(
                        person.who(),
                        key(typed),
                        new PaymentsIn.LeaveOut(run, typed.text("payment"), typed.text("reason"))));
    }

    @POST
    @Path("release")
    public Response release(MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        return act("released", typed, () -> payments.release(person.who(), key(typed), new PaymentsIn.Release(run)));
    }

    @POST
    @Path("cancel")
    public Response cancel(MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        return act("cancelled", typed, () -> payments.cancel(person.who(), key(typed), new PaymentsIn.Cancel(run)));
    }

    /** Whoever may only look is told so before anything that was typed is looked at. */
    private Response act(String done, Typed typed, Supplier<Outcome<String>> act) {
        access.require(
                person.who(),
                Permission.PAY_IN,
                Whose.commissioners(reading.run(person.who(), run).run().commissionerId()));
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments-in/" + run + "?done=" + done))
                            .build()
                    : again(typed, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return again(typed, Problems.none(words()).and(wrong));
        }
    }

    private Response again(Typed typed, Problems problems) {
        return page(typed.text("payment"), typed.text("reason"), "", problems);
    }

    private Response page(String chosen, String reason, String done, Problems problems) {
        SignedIn who = person.who();
        PaymentInReading.RunSight sight = reading.run(who, run);
        boolean acts = access.may(
                who, Permission.PAY_IN, Whose.commissioners(sight.run().commissionerId()));
        boolean isOwn = sight.run().preparedBy() == who.personId();
        models.put("page", new PaymentInRunPage(sight, acts, isOwn, chosen, reason, done, problems));
        return Response.ok("holding/payments-in-run.jte").build();
    }

    private static RequestKey key(Typed typed) {
        return new RequestKey(typed.text("key"));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
