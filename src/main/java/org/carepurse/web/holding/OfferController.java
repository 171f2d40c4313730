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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Keeper;
import org.carepurse.holding.Keepers;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** The commissioner offers an agreement about one line: it is typed, checked with every payment, and sent. */
@Controller
@RequestScoped
@Path("purses/{plan}/lines/{line}/agreement")
public class OfferController {

    private final Agreements agreements;
    private final Keepers keepers;
    private final Purses purses;
    private final Plans plans;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @PathParam("line")
    private String line;

    @Context
    private HttpServletRequest request;

    @Inject
    OfferController(
            Agreements agreements,
            Keepers keepers,
            Purses purses,
            Plans plans,
            Access access,
            CurrentPerson person,
            Models models) {
        this.agreements = agreements;
        this.keepers = keepers;
        this.purses = purses;
        this.plans = plans;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        Purse purse = purse();
        return page(purse, OfferForm.asking(purse.startsOn()), null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        Purse purse = purse();
        OfferForm form = OfferForm.in(sent);
        Reading reading = new Reading(words());
        return page(purse, form, form.read(reading, plan, lineOf(purse)), reading.problems());
    }

    @POST
    public Response send(MultivaluedMap<String, String> sent) {
        Purse purse = purse();
        OfferForm form = OfferForm.in(sent);
        Reading reading = new Reading(words());
        AgreementOffer offer = form.read(reading, plan, lineOf(purse));
        if ("change".equals(sent.getFirst("act")) || offer == null) {
            return page(purse, form, null, reading.problems());
        }
        Outcome<String> outcome = agreements.offer(person.who(), new RequestKey(sent.getFirst("key")), offer);
        return outcome.isDone()
                ? Response.seeOther(URI.create("/agreements/" + outcome.value() + "?done=offered"))
                        .build()
                : page(purse, form, null, Problems.none(words()).and(null, outcome.why()));
    }

    private Purse purse() {
        access.require(
                person.who(),
                Permission.OFFER_AGREEMENT,
                plans.show(person.who(), plan).whose());
        return purses.open(person.who(), plan);
    }

    private Purse.Line lineOf(Purse purse) {
        return purse.line(line).orElseThrow(() -> new NotFound("funding line", line));
    }

    private Response page(Purse purse, OfferForm form, AgreementOffer offer, Problems problems) {
        Purse.Line about = lineOf(purse);
        models.put("page", new OfferPage(purse, about, keepers(about), form, offer, problems));
        return Response.ok(offer == null ? "holding/offer.jte" : "holding/offer-check.jte")
                .build();
    }

    private List<Keeper> keepers(Purse.Line about) {
        Plan of = plans.show(person.who(), plan);
        return keepers.of(person.who(), of.whose().commissionerId()).stream()
                .filter(keeper -> keeper.kind() == OfferPage.kindFor(about.holding()))
                .toList();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
