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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.PlanToPay;
import org.carepurse.holding.PlansToPay;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.report.Paper;
import org.carepurse.report.PaperPdf;
import org.carepurse.report.Print;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** What is missing of a person's own part: the letter about it, to read and to print, and the plan to pay it. */
@RequestScoped
@Path("agreements/{agreement}/arrears")
public class ArrearsController {

    private final AgreementReading reading;
    private final OwnParts ownParts;
    private final PlansToPay plans;
    private final PaperPdf pdf;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    ArrearsController(
            AgreementReading reading,
            OwnParts ownParts,
            PlansToPay plans,
            PaperPdf pdf,
            Access access,
            CurrentPerson person,
            Models models) {
        this.reading = reading;
        this.ownParts = ownParts;
        this.plans = plans;
        this.pdf = pdf;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public Response show(@QueryParam("done") String done) {
        return page("agreed".equals(done), "", "", TypedDate.NONE, Problems.none(words()));
    }

    @POST
    @Controller
    public Response agree(MultivaluedMap<String, String> sent) {
        access.require(person.who(), Permission.OFFER_AGREEMENT, whose());
        String instalment = Objects.toString(sent.getFirst("instalment"), "");
        String every = Objects.toString(sent.getFirst("every"), "");
        TypedDate first = TypedDate.in(sent, "first");
        try {
            Outcome<String> outcome = plans.agree(
                    person.who(),
                    new RequestKey(sent.getFirst("key")),
                    new PlansToPay.Agreed(
                            agreement,
                            Sterling.parse("instalment", instalment),
                            frequency(every),
                            first.read("first")));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/agreements/" + agreement + "/arrears?done=agreed"))
                            .build()
                    : page(
                            false,
                            instalment,
                            every,
                            first,
                            Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(false, instalment, every, first, Problems.none(words()).and(wrong));
        }
    }

    @GET
    @Path("pdf")
    public Response pdf(@QueryParam("print") String print) {
        Words words = words();
        Paper letter = Paper.letter(words.say("holding.arrears.letter.title"), letter(sight()));
        return Response.ok(pdf.of(letter, words.language(), Print.asked(print)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"own-part.pdf\"")
                .build();
    }

    private static Frequency frequency(String typed) {
        return Arrays.stream(Frequency.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("every", "plan-to-pay-how-often"));
    }

    private List<String> letter(AgreementSight sight) {
        return new ArrearsLetter(words()).about(sight, ownPart(), plan());
    }

    private OwnPart ownPart() {
        return ownParts.of(person.who(), agreement);
    }

    private Optional<PlanToPay> plan() {
        return plans.of(person.who(), agreement);
    }

    private AgreementSight sight() {
        return reading.show(person.who(), agreement);
    }

    private Whose whose() {
        Agreement read = sight().agreement();
        return Whose.holders(read.holderId(), read.commissionerId());
    }

    private Response page(boolean done, String instalment, String every, TypedDate first, Problems problems) {
        AgreementSight sight = sight();
        models.put(
                "page",
                new ArrearsPage(
                        sight,
                        ownPart(),
                        plan(),
                        letter(sight),
                        access.may(person.who(), Permission.OFFER_AGREEMENT, whose()),
                        instalment,
                        every,
                        first,
                        done,
                        problems));
        return Response.ok("holding/arrears.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
