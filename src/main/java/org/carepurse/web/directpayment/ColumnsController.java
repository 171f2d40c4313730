package org.carepurse.web.directpayment;

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
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.WrongInput;
import org.carepurse.statement.StatementColumns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.statement.ColumnsForm;
import org.carepurse.web.statement.ColumnsPage;
import org.carepurse.words.Words;

/** Which column is which in the CSV files of a person's bank or card: asked once, and changed here. */
@Controller
@RequestScoped
@Path("direct-payments/{account}/columns")
public class ColumnsController {

    private final HeldAccounts accounts;
    private final StatementColumns columns;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String account;

    @Context
    private HttpServletRequest request;

    @Inject
    ColumnsController(HeldAccounts accounts, StatementColumns columns, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.columns = columns;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        HeldAccount held = mayBring();
        return columns.of(person.who(), Statements.of(held))
                .map(known -> draw(ColumnsPage.known(address(), known, Problems.none(words()))))
                .orElseGet(() -> Response.seeOther(URI.create(address())).build());
    }

    @POST
    public Response choose(MultivaluedMap<String, String> sent) {
        HeldAccount held = mayBring();
        ColumnsForm form = new ColumnsForm(sent);
        try {
            columns.choose(person.who(), form.key(), Statements.of(held), form.mapping());
            return Response.seeOther(URI.create(address() + "?done=columns")).build();
        } catch (WrongInput wrong) {
            return draw(
                    ColumnsPage.again(address(), form, Problems.none(words()).and(wrong)));
        }
    }

    private HeldAccount mayBring() {
        return accounts.find(person.who(), Permission.BRING_IN_STATEMENT, account);
    }

    private Response draw(ColumnsPage page) {
        models.put("page", page);
        return Response.ok("statement/columns.jte").build();
    }

    private String address() {
        return "/direct-payments/" + account;
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
