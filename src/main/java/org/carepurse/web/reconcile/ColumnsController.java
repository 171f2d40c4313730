package org.carepurse.web.reconcile;

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
import org.carepurse.outcome.WrongInput;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.statement.StatementColumns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.statement.ColumnsForm;
import org.carepurse.web.statement.ColumnsPage;
import org.carepurse.words.Words;

/** Which column is which in the CSV files of an account's bank: asked once, and changed here. */
@Controller
@RequestScoped
@Path("reconcile/{account}/columns")
public class ColumnsController {

    private final DeskAccounts accounts;
    private final StatementColumns columns;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    ColumnsController(DeskAccounts accounts, StatementColumns columns, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.columns = columns;
        this.person = person;
        this.models = models;
    }

    /** Before any were chosen there is nothing to change: the first CSV file asks. */
    @GET
    public Response show() {
        DeskAccount account = accounts.toActOn(person.who(), reference);
        return columns.of(person.who(), account.account())
                .map(known -> draw(ColumnsPage.known(address(), known, none())))
                .orElseGet(() -> Response.seeOther(URI.create(address())).build());
    }

    @POST
    public Response choose(MultivaluedMap<String, String> sent) {
        DeskAccount account = accounts.toActOn(person.who(), reference);
        ColumnsForm form = new ColumnsForm(sent);
        try {
            columns.choose(person.who(), form.key(), account.account(), form.mapping());
            return Response.seeOther(URI.create(address() + "?done=columns")).build();
        } catch (WrongInput wrong) {
            return draw(ColumnsPage.again(address(), form, none().and(wrong)));
        }
    }

    private Response draw(ColumnsPage page) {
        models.put("page", page);
        return Response.ok("statement/columns.jte").build();
    }

    private String address() {
        return "/reconcile/" + reference;
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
