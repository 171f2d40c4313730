package org.carepurse.web.reconcile;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashiers;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineSights;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One line of a statement: somebody says what it is. */
@Controller
@RequestScoped
@Path("reconcile/{account}/lines/{line}")
public class LineController {

    private final DeskAccounts accounts;
    private final Cashiers cashiers;
    private final LineSights sights;
    private final ByHand byHand;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String reference;

    @PathParam("line")
    private long line;

    @Context
    private HttpServletRequest request;

    @Inject
    LineController(
            DeskAccounts accounts,
            Cashiers cashiers,
            LineSights sights,
            ByHand byHand,
            Access access,
            CurrentPerson person,
            Models models) {
        this.accounts = accounts;
        this.cashiers = cashiers;
        this.sights = sights;
        this.byHand = byHand;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page(new LineForm(), none());
    }

    @POST
    public Response say(@BeanParam LineForm form) {
        ByHand.Line asked = new ByHand.Line(toActOn(), line);
        return answer(form, () -> said(asked, form));
    }

    @POST
    @Path("reopen")
    public Response reopen(@FormParam("key") String key) {
        ByHand.Line asked = new ByHand.Line(toActOn(), line);
        return answer(new LineForm(), () -> byHand.isOpenAgain(person.who(), new RequestKey(key), asked));
    }

    private Outcome<String> said(ByHand.Line asked, LineForm form) {
        RequestKey key = new RequestKey(form.key());
        return switch (form.is()) {
            case "" -> throw new WrongInput("is", "bank-line-decision");
            case LineForm.DEPOSIT -> byHand.isDeposit(person.who(), key, asked, new ByHand.Always(form.words()));
            case LineForm.EXPLAIN ->
                byHand.isExplained(person.who(), key, asked, form.why(), new ByHand.Always(form.words()));
            case LineForm.OTHER -> byHand.isAbout(person.who(), key, asked, form.reference());
            default -> byHand.isAbout(person.who(), key, asked, form.is());
        };
    }

    private Response answer(LineForm form, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/reconcile/" + reference)).build()
                    : page(form, none().and("is", outcome.why()));
        } catch (WrongInput wrong) {
            return page(form, none().and(wrong));
        }
    }

    private Response page(LineForm form, Problems problems) {
        SignedIn who = person.who();
        DeskAccount account = account();
        DeskLine found = sights.line(who, account, line);
        models.put(
                "page",
                new LinePage(
                        account,
                        found,
                        found.isOpen() ? sights.suggested(who, account, found.line()) : List.of(),
                        account.cashier().keeperId() == null && !found.line().isOut(),
                        access.may(who, Permission.RECONCILE, account.cashier().acting()),
                        form,
                        problems));
        return Response.ok("reconcile/line.jte").build();
    }

    private DeskAccount toActOn() {
        DeskAccount account = account();
        access.require(person.who(), Permission.RECONCILE, account.cashier().acting());
        return account;
    }

    private DeskAccount account() {
        SignedIn who = person.who();
        return accounts.find(who, cashiers.of(who), reference);
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
