package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
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
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementColumns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.web.statement.ColumnsPage;
import org.carepurse.words.Words;

/** One account's lines beside its books. */
@Controller
@RequestScoped
@Path("reconcile/{account}")
public class AccountController {

    private final DeskAccounts accounts;
    private final Reconciling reconciling;
    private final AccountSight sight;
    private final StatementColumns columns;
    private final Models models;
    private final CurrentPerson person;

    @PathParam("account")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountController(
            DeskAccounts accounts,
            Reconciling reconciling,
            AccountSight sight,
            StatementColumns columns,
            Models models,
            CurrentPerson person) {
        this.accounts = accounts;
        this.reconciling = reconciling;
        this.sight = sight;
        this.columns = columns;
        this.models = models;
        this.person = person;
    }

    @GET
    public String show(
            @QueryParam("show") String show,
            @QueryParam("saying") String saying,
            @QueryParam("page") String page,
            @QueryParam("brought") String brought,
            @QueryParam("done") String done) {
        return sight.show(
                accounts.find(person.who(), reference),
                new AccountSight.Asked(show, saying, page, brought, done),
                none());
    }

    @POST
    @Path("statement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@FormParam("file") EntityPart file, @FormParam("key") String key) {
        DeskAccount account = accounts.toActOn(person.who(), reference);
        try {
            return SentFile.read(file, (lying, name) -> brought(account, key, new BroughtFile(lying, name)));
        } catch (WrongInput wrong) {
            return again(account, none().and(wrong));
        }
    }

    @POST
    @Path("match")
    public Response match() {
        reconciling.match(person.who(), accounts.toActOn(person.who(), reference));
        return goTo("");
    }

    /** A CSV file whose columns nobody has told us yet leads to the page that asks for them. */
    private Response brought(DeskAccount account, String key, BroughtFile file) {
        Outcome<String> brought = reconciling.bringIn(person.who(), new RequestKey(key), account, file);
        if (brought.isDone()) {
            return goTo("?brought=" + brought.value());
        }
        if (brought.why().code().equals("statement-columns-not-chosen")) {
            models.put(
                    "page",
                    ColumnsPage.asking(
                            "/reconcile/" + reference, columns.in(person.who(), account.account(), file), none()));
            return Response.ok("statement/columns.jte").build();
        }
        return again(account, none().and("file", brought.why()));
    }

    private Response again(DeskAccount account, Problems problems) {
        return Response.ok(sight.show(account, AccountSight.Asked.NOTHING, problems))
                .build();
    }

    private Response goTo(String question) {
        return Response.seeOther(URI.create("/reconcile/" + reference + question))
                .build();
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
