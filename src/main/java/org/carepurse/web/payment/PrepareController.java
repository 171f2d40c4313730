package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashiers;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.payment.PrepareRun;
import org.carepurse.payment.Preparing;
import org.carepurse.payment.RouteName;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** One person prepares a run. */
@Controller
@RequestScoped
@Path("payments/prepare")
public class PrepareController {

    /** What was typed; days in three fields. */
    public static class Form {

        @FormParam("account")
        private String account;

        @FormParam("cutOff-day")
        private String cutOffDay;

        @FormParam("cutOff-month")
        private String cutOffMonth;

        @FormParam("cutOff-year")
        private String cutOffYear;

        @FormParam("payOn-day")
        private String payOnDay;

        @FormParam("payOn-month")
        private String payOnMonth;

        @FormParam("payOn-year")
        private String payOnYear;

        @FormParam("route")
        private String route;

        @FormParam("key")
        private String key;

        TypedDate cutOff() {
            return new TypedDate(cutOffDay, cutOffMonth, cutOffYear);
        }

        TypedDate payOn() {
            return new TypedDate(payOnDay, payOnMonth, payOnYear);
        }

        RouteName route() {
            return RouteName.named(route);
        }
    }

    private final Preparing preparing;
    private final PayingAccounts accounts;
    private final Cashiers cashiers;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    PrepareController(
            Preparing preparing,
            PayingAccounts accounts,
            Cashiers cashiers,
            Access access,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.preparing = preparing;
        this.accounts = accounts;
        this.cashiers = cashiers;
        this.access = access;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        requireTheDesk(person.who());
        LocalDate today = London.today(clock);
        return page("", typed(today), typed(WorkingDays.after(today, 1)), "", Problems.none(words()));
    }

    @POST
    public Response prepare(@BeanParam Form form) {
        Problems problems = Problems.none(words());
        SignedIn who = person.who();
        requireTheDesk(who);
        try {
            Outcome<String> outcome = preparing.prepare(
                    who,
                    new RequestKey(form.key),
                    new PrepareRun(
                            cashiers.of(who).commissionerId(),
                            Objects.toString(form.account, ""),
                            form.cutOff().read("cutOff"),
                            form.payOn().read("payOn"),
                            form.route()));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/payments/runs/" + outcome.value()))
                        .build();
            }
            problems = problems.and("account", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(form.account, form.cutOff(), form.payOn(), form.route, problems);
    }

    private Response page(String account, TypedDate cutOff, TypedDate payOn, String route, Problems problems) {
        SignedIn who = person.who();
        models.put(
                "page",
                new PreparePage(
                        accounts.of(who, cashiers.of(who)),
                        Objects.toString(account, ""),
                        cutOff,
                        payOn,
                        Objects.toString(route, ""),
                        problems));
        return Response.ok("payment/prepare.jte").build();
    }

    private void requireTheDesk(SignedIn who) {
        access.require(who, Permission.PREPARE_PAYMENTS, cashiers.of(who).acting());
    }

    private static TypedDate typed(LocalDate day) {
        return new TypedDate(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
