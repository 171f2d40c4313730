package org.carepurse.rest.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.LyingFile;
import org.carepurse.rest.statement.BroughtStatementView;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementImports;
import org.carepurse.statement.StatementReports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The statements of an account that a person pays from. Who may is seen before anything of a file is read. */
@RequestScoped
@Path("direct-payments/{account}/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private static final int LATEST = 20;

    private final HeldAccounts accounts;
    private final StatementImports imports;
    private final StatementReports reports;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    StatementsResource(HeldAccounts accounts, StatementImports imports, StatementReports reports, Caller caller) {
        this.accounts = accounts;
        this.imports = imports;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest twenty that were brought in, the last first.")
    public List<BroughtStatementView> statements() {
        HeldAccount held = accounts.find(caller.who(), account);
        return reports.latest(caller.who(), Statements.of(held), LATEST).stream()
                .map(BroughtStatementView::of)
                .toList();
    }

    @POST
    @Consumes({Answers.FILE, "application/x-ofx", MediaType.APPLICATION_XML})
    @Operation(
            summary =
                    "Brings in a statement as CSV, OFX, camt.053 or camt.054: told by its content. A line is taken once, whichever files tell of it.")
    public Done bring(@HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream file) {
        HeldAccount held = accounts.find(caller.who(), Permission.BRING_IN_STATEMENT, account);
        RequestKey once = Answers.key(key);
        return LyingFile.of(
                file,
                lying -> Answers.done(
                        imports.take(
                                caller.who(), once, Statements.of(held), new BroughtFile(lying, Answers.text(name))),
                        Done::new));
    }

    @GET
    @Path("{statement}")
    @Operation(summary = "What one statement came to, with the lines that could not be understood.")
    public BroughtStatementView.InFull statement(@PathParam("statement") String statement) {
        HeldAccount held = accounts.find(caller.who(), account);
        return BroughtStatementView.InFull.of(reports.report(caller.who(), Statements.of(held), statement));
    }
}
