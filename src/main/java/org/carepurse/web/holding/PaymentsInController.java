package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentsIn;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** What is due to be paid in up to a day, the runs of it, and preparing another. */
@Controller
@RequestScoped
@Path("payments-in")
public class PaymentsInController {

    private static final int ON_A_PAGE = 50;
    private static final int RUNS_SHOWN = 20;

    private final PaymentInReading reading;
    private final PaymentsIn payments;
    private final Access access;
    private final Clock clock;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @Inject
    PaymentsInController(
            PaymentInReading reading,
            PaymentsIn payments,
            Access access,
            Clock clock,
            CurrentPerson person,
            Models models) {
        this.reading = reading;
        this.payments = payments;
        this.access = access;
        this.clock = clock;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response due() {
        Typed asked = new Typed(address.getQueryParameters());
        Reading typed = new Reading(words());
        TypedDate day = asked.date("upTo");
        LocalDate upTo = day.isEmpty() ? London.today(clock) : typed.read(() -> day.read("upTo"));
        int page = asked.text("page").matches("[0-9]{1,5}") ? Integer.parseInt(asked.text("page")) : 1;
        return page(upTo == null ? London.today(clock) : upTo, day, page, typed.problems());
    }

    @POST
    public Response prepare(MultivaluedMap<String, String> sent) {
        access.require(person.who(), Permission.PAY_IN, Whose.commissioners(commissioner()));
        Typed typed = new Typed(sent);
        Reading read = new Reading(words());
        LocalDate upTo = read.read(() -> typed.date("upTo").read("upTo"));
        if (!read.allWell()) {
            LocalDate shown = upTo == null ? London.today(clock) : upTo;
            return page(shown, typed.date("upTo"), 1, read.problems());
        }
        try {
            Outcome<String> outcome = payments.prepare(
                    person.who(),
                    new RequestKey(typed.text("key")),
                    new PaymentsIn.Prepare(commissioner(), upTo, typed.text("account")));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/payments-in/" + outcome.value() + "?done=prepared"))
                            .build()
                    : page(upTo, typed.date("upTo"), 1, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(upTo, typed.date("upTo"), 1, Problems.none(words()).and(wrong));
        }
    }

    private Response page(LocalDate upTo, TypedDate typed, int asked, Problems problems) {
        SignedIn who = person.who();
        boolean prepares = access.may(who, Permission.PAY_IN, Whose.commissioners(commissioner()));
        PaymentInReading.Sum sum = reading.dueInAll(who, commissioner(), upTo);
        int last = (int) Math.max(1, (sum.payments() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(asked, last));
        models.put(
                "page",
                new PaymentsInPage(
                        upTo,
                        typed.isEmpty() ? typedDay(upTo) : typed,
                        reading.due(who, commissioner(), upTo, (number - 1) * ON_A_PAGE, ON_A_PAGE),
                        sum,
                        number,
                        last,
                        reading.runs(who, commissioner(), 0, RUNS_SHOWN),
                        reading.accounts(who, commissioner()),
                        prepares,
                        problems));
        return Response.ok("holding/payments-in.jte").build();
    }

    private static TypedDate typedDay(LocalDate day) {
        return new TypedDate(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
