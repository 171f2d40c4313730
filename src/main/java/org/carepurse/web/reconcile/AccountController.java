package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.FileInHand;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashiers;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.statement.BroughtFile;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One account's lines beside its books. */
@Controller
@RequestScoped
@Path("reconcile/{account}")
public class AccountController {

    private final DeskAccounts accounts;
    private final Cashiers cashiers;
    private final Reconciling reconciling;
    private final AccountSight sight;
    private final Access access;
    private final CurrentPerson person;

    @PathParam("account")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountController(
            DeskAccounts accounts,
            Cashiers cashiers,
            Reconciling reconciling,
            AccountSight sight,
            Access access,
            CurrentPerson person) {
        this.accounts = accounts;
        this.cashiers = cashiers;
        this.reconciling = reconciling;
        this.sight = sight;
        this.access = access;
        this.person = person;
    }

    @GET
    public String show(
            @QueryParam("show") String show,
            @QueryParam("saying") String saying,
            @QueryParam("page") String page,
            @QueryParam("brought") String brought) {
        return sight.show(account(), new AccountSight.Asked(show, saying, page, brought), none());
    }

    @POST
    @Path("statement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@FormParam("file") EntityPart file, @FormParam("key") String key) {
        DeskAccount account = toActOn();
        Problems problems = none();
        try {
            Outcome<String> brought = brought(account, file, new RequestKey(key));
            if (brought.isDone()) {
                return goTo("?brought=" + brought.value());
            }
            problems = problems.and("file", brought.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return Response.ok(sight.show(account, AccountSight.Asked.NOTHING, problems))
                .build();
    }

    @POST
    @Path("match")
    public Response match() {
        reconciling.match(person.who(), toActOn());
        return goTo("");
    }

    private Outcome<String> brought(DeskAccount account, EntityPart file, RequestKey key) {
        String name = file == null ? "" : file.getFileName().orElse("");
        if (name.isBlank()) {
            throw new WrongInput("file", "file-not-chosen");
        }
        try (FileInHand taken = FileInHand.take(file.getContent())) {
            return reconciling.bringIn(person.who(), key, account, new BroughtFile(taken.lying(), name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    private Response goTo(String question) {
        return Response.seeOther(URI.create("/reconcile/" + reference + question))
                .build();
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
