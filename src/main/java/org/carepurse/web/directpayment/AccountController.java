package org.carepurse.web.directpayment;

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
import java.util.Arrays;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.AccountReading;
import org.carepurse.directpayment.LineFilter;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementColumns;
import org.carepurse.statement.StatementImports;
import org.carepurse.statement.StatementReports;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.web.statement.ColumnsPage;
import org.carepurse.words.Words;

/** A person's account: its lines, and its statements, which are brought in here. */
@Controller
@RequestScoped
@Path("direct-payments/{account}")
public class AccountController {

    private static final Set<String> DONE = Set.of("explained", "undone", "receipt", "columns");
    private static final int LATEST_STATEMENTS = 5;

    private final HeldAccounts accounts;
    private final AccountReading reading;
    private final StatementImports imports;
    private final StatementReports reports;
    private final StatementColumns columns;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String account;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountController(
            HeldAccounts accounts,
            AccountReading reading,
            StatementImports imports,
            StatementReports reports,
            StatementColumns columns,
            Access access,
            CurrentPerson person,
            Models models) {
        this.accounts = accounts;
        this.reading = reading;
        this.imports = imports;
        this.reports = reports;
        this.columns = columns;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(
            @QueryParam("show") String show, @QueryParam("page") String page, @QueryParam("done") String done) {
        return draw(
                filter(show),
                Paging.typed(page),
                done != null && DONE.contains(done) ? "directpayment.done." + done : "",
                Problems.none(words()));
    }

    /** A CSV file whose columns nobody has told us yet leads to the page that asks for them. */
    @POST
    @Path("statement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@FormParam("file") EntityPart file, @FormParam("key") String key) {
        HeldAccount held = mayBring();
        try {
            return SentFile.read(file, (lying, name) -> brought(held, key, new BroughtFile(lying, name)));
        } catch (WrongInput wrong) {
            return Response.ok(draw(
                            LineFilter.TO_EXPLAIN,
                            Paging.typed(""),
                            "",
                            Problems.none(words()).and(wrong)))
                    .build();
        }
    }

    @GET
    @Path("statement/{statement: STM-.*}")
    public String report(@PathParam("statement") String statement) {
        HeldAccount held = accounts.find(person.who(), account);
        models.put("page", new StatementPage(held, reports.report(person.who(), Statements.of(held), statement)));
        return "directpayment/statement.jte";
    }

    private Response brought(HeldAccount held, String key, BroughtFile file) {
        Outcome<String> taken = imports.take(person.who(), new RequestKey(key), Statements.of(held), file);
        if (taken.isDone()) {
            return Response.seeOther(URI.create("/direct-payments/" + account + "/statement/" + taken.value()))
                    .build();
        }
        if (taken.why().code().equals("statement-columns-not-chosen")) {
            models.put(
                    "page",
                    ColumnsPage.asking(
                            "/direct-payments/" + account,
                            columns.in(person.who(), Statements.of(held), file),
                            Problems.none(words())));
            return Response.ok("statement/columns.jte").build();
        }
        return Response.ok(draw(
                        LineFilter.TO_EXPLAIN,
                        Paging.typed(""),
                        "",
                        Problems.none(words()).and("file", taken.why())))
                .build();
    }

    /** Before the file is read. */
    private HeldAccount mayBring() {
        return accounts.find(person.who(), Permission.BRING_IN_STATEMENT, account);
    }

    private String draw(LineFilter filter, Paging paging, String done, Problems problems) {
        AccountReading.AccountSight sight = reading.account(person.who(), account);
        models.put(
                "page",
                new AccountPage(
                        sight,
                        filter,
                        reading.lines(person.who(), account, filter, paging.from(), paging.oneMore()),
                        reports.latest(person.who(), Statements.of(sight.account()), LATEST_STATEMENTS),
                        paging,
                        access.may(
                                person.who(),
                                Permission.EXPLAIN_SPENDING,
                                sight.account().whose()),
                        access.may(
                                person.who(),
                                Permission.BRING_IN_STATEMENT,
                                sight.account().whose()),
                        done,
                        problems));
        return "directpayment/account.jte";
    }

    private static LineFilter filter(String typed) {
        return Arrays.stream(LineFilter.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(LineFilter.TO_EXPLAIN);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
