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
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.OwnParts;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.stripe.StripeSetUp;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** An agreement: read by everyone it concerns, answered by the person, taken back by the commissioner. */
@Controller
@RequestScoped
@Path("agreements/{agreement}")
public class AgreementController {

    private static final Set<String> DONE =
            Set.of("offered", "accepted", "declined", "withdrawn", "own-part", "notice");

    private final AgreementReading reading;
    private final Agreements agreements;
    private final OwnParts ownParts;
    private final StripeSetUp stripe;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    AgreementController(
            AgreementReading reading,
            Agreements agreements,
            OwnParts ownParts,
            StripeSetUp stripe,
            Access access,
            CurrentPerson person,
            Models models) {
        this.reading = reading;
        this.agreements = agreements;
        this.ownParts = ownParts;
        this.stripe = stripe;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(done != null && DONE.contains(done) ? "holding.done." + done : "", "", "", Problems.none(words()));
    }

    @POST
    @Path("accept")
    public Response accept(MultivaluedMap<String, String> sent) {
        require(Permission.ANSWER_AGREEMENT);
        return answer(
                "accepted",
                "",
                () -> agreements.accept(person.who(), key(sent), new Agreements.Accept(plan(), agreement)));
    }

    @POST
    @Path("decline")
    public Response decline(MultivaluedMap<String, String> sent) {
        require(Permission.ANSWER_AGREEMENT);
        String reason = sent.getFirst("reason");
        return answer(
                "declined",
                reason,
                () -> agreements.decline(person.who(), key(sent), new Agreements.Decline(plan(), agreement, reason)));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        require(Permission.OFFER_AGREEMENT);
        String reason = sent.getFirst("reason");
        return answer(
                "withdrawn",
                reason,
                () -> agreements.withdraw(person.who(), key(sent), new Agreements.Withdraw(plan(), agreement, reason)));
    }

    @POST
    @Path("own-part")
    public Response ownPart(MultivaluedMap<String, String> sent) {
        require(Permission.RECORD_OWN_PART);
        String typed = new Typed(sent).text("amount");
        try {
            Outcome<String> outcome = ownParts.receive(
                    person.who(), key(sent), new OwnParts.Received(agreement, Sterling.parse("amount", typed)));
            return outcome.isDone()
                    ? done("own-part")
                    : page("", "", typed, Problems.none(words()).and("amount", outcome.why()));
        } catch (WrongInput wrong) {
            return page("", "", typed, Problems.none(words()).and(wrong));
        }
    }

    private Response done(String what) {
        return Response.seeOther(URI.create("/agreements/" + agreement + "?done=" + what))
                .build();
    }

    private Response answer(String done, String reason, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? done(done)
                    : page("", reason, "", Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page("", reason, "", Problems.none(words()).and(wrong));
        }
    }

    /** Before anything that was typed is looked at: whoever may not send a form is told nothing of what is wrong with it. */
    private void require(Permission permission) {
        Agreement asked = reading.show(person.who(), agreement).agreement();
        access.require(person.who(), permission, whose(asked));
    }

    private static Whose whose(Agreement agreement) {
        return Whose.holders(agreement.holderId(), agreement.commissionerId())
                .keptBy(agreement.keeperId().orElse(null));
    }

    private String plan() {
        return reading.show(person.who(), agreement).plan();
    }

    private static RequestKey key(MultivaluedMap<String, String> sent) {
        return new RequestKey(sent.getFirst("key"));
    }

    private Response page(String done, String reason, String amount, Problems problems) {
        AgreementSight sight = reading.show(person.who(), agreement);
        Whose whose = whose(sight.agreement());
        models.put(
                "page",
                new AgreementPage(
                        sight,
                        ownParts.of(person.who(), agreement),
                        access.may(person.who(), Permission.ANSWER_AGREEMENT, whose),
                        access.may(person.who(), Permission.OFFER_AGREEMENT, whose),
                        access.may(person.who(), Permission.RECORD_OWN_PART, whose),
                        access.may(person.who(), Permission.END_AGREEMENT, whose),
                        stripe.at(sight.agreement().commissionerId()),
                        reason == null ? "" : reason,
                        amount,
                        done,
                        problems));
        return Response.ok("holding/agreement.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
