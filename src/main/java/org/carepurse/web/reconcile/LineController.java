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
import java.util.Objects;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.Owning;
import org.carepurse.reconcile.Suggesting;
import org.carepurse.reconcile.Undoing;
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
    private final LineSights sights;
    private final Suggesting suggesting;
    private final ByHand byHand;
    private final Undoing undoing;
    private final Owning owning;
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
            LineSights sights,
            Suggesting suggesting,
            ByHand byHand,
            Undoing undoing,
            Owning owning,
            CurrentPerson person,
            Models models) {
        this.accounts = accounts;
        this.sights = sights;
        this.suggesting = suggesting;
        this.byHand = byHand;
        this.undoing = undoing;
        this.owning = owning;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page(new LineForm(), none());
    }

    @POST
    public Response say(@BeanParam LineForm form) {
        ByHand.Line asked = toActOn();
        return answer(form, "said", "is", () -> said(asked, form));
    }

    @POST
    @Path("reopen")
    public Response reopen(@FormParam("because") String because, @FormParam("key") String key) {
        ByHand.Line asked = toActOn();
        String why = Objects.toString(because, "");
        return answer(
                new LineForm(), "undone", "why", () -> undoing.undo(person.who(), new RequestKey(key), asked, why));
    }

    @POST
    @Path("take-on")
    public Response takeOn(@FormParam("note") String note, @FormParam("key") String key) {
        ByHand.Line asked = toActOn();
        String typed = Objects.toString(note, "");
        return answer(
                new LineForm(),
                "taken-on",
                "note",
                () -> owning.takeOn(person.who(), new RequestKey(key), asked, typed));
    }

    private Outcome<String> said(ByHand.Line asked, LineForm form) {
        RequestKey key = new RequestKey(form.key());
        return switch (form.is()) {
            case "" -> throw new WrongInput("is", "bank-line-decision");
            case LineForm.DEPOSIT -> byHand.isDeposit(person.who(), key, asked, new ByHand.Always(form.words()));
            case LineForm.CHARGE -> byHand.isCharge(person.who(), key, asked, new ByHand.Always(form.words()));
            case LineForm.EXPLAIN ->
                byHand.isExplained(person.who(), key, asked, form.why(), new ByHand.Always(form.words()));
            case LineForm.OTHER -> isAbout(key, asked, form.reference(), form);
            default -> isAbout(key, asked, form.is(), form);
        };
    }

    private Outcome<String> isAbout(RequestKey key, ByHand.Line asked, String reference, LineForm form) {
        return byHand.isAbout(person.who(), key, asked, reference, new ByHand.Always(form.words()));
    }

    /** @param field beside which a refusal stands */
    private Response answer(LineForm form, String done, String field, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/reconcile/" + reference + "?done=" + done))
                            .build()
                    : page(form, none().and(field, outcome.why()));
        } catch (WrongInput wrong) {
            return page(form, none().and(wrong));
        }
    }

    private Response page(LineForm form, Problems problems) {
        SignedIn who = person.who();
        DeskAccount account = accounts.find(who, reference);
        DeskLine found = sights.line(who, account, line);
        models.put(
                "page",
                new LinePage(
                        account,
                        found,
                        found.isOpen() ? suggesting.of(who, account, found.line()) : List.of(),
                        sights.takenBack(who, account, line),
                        account.isCommissioners() ? accounts.beside(who, account) : List.of(),
                        accounts.mayAct(who, account),
                        form,
                        problems));
        return Response.ok("reconcile/line.jte").build();
    }

    private ByHand.Line toActOn() {
        return new ByHand.Line(accounts.toActOn(person.who(), reference), line);
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
