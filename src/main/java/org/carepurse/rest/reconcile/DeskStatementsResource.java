package org.carepurse.rest.reconcile;

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
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.LyingFile;
import org.carepurse.rest.statement.BroughtStatementView;
import org.carepurse.rest.statement.StatementColumnsView;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementColumns;
import org.carepurse.statement.StatementReports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The statements of an account at the desk, and how its CSV files are read. Who may is seen before anything is read. */
@RequestScoped
@Path("reconcile/{account}")
@Produces(MediaType.APPLICATION_JSON)
public class DeskStatementsResource {

    private final DeskAccounts accounts;
    private final Reconciling reconciling;
    private final StatementReports reports;
    private final StatementColumns columns;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    DeskStatementsResource(
            DeskAccounts accounts,
            Reconciling reconciling,
            StatementReports reports,
            StatementColumns columns,
            Caller caller) {
        this.accounts = accounts;
        this.reconciling = reconciling;
        this.reports = reports;
        this.columns = columns;
        this.caller = caller;
    }

    @POST
    @Path("statements")
    @Consumes({Answers.FILE, "application/x-ofx", MediaType.APPLICATION_XML})
    @Operation(summary = "Brings in a statement as CSV, OFX or camt.053, told by its content, and matches its lines.")
    public Done bring(@HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream file) {
        SignedIn who = caller.who();
        DeskAccount desk = accounts.toActOn(who, account);
        RequestKey once = Answers.key(key);
        return LyingFile.of(
                file,
                lying -> Answers.done(
                        reconciling.bringIn(who, once, desk, new BroughtFile(lying, Answers.text(name))), Done::new));
    }

    @GET
    @Path("statements/{statement}")
    @Operation(summary = "What one statement came to, with the lines that could not be understood.")
    public BroughtStatementView.InFull statement(@PathParam("statement") String statement) {
        SignedIn who = caller.who();
        return BroughtStatementView.InFull.of(
                reports.report(who, accounts.find(who, account).account(), statement));
    }

    @GET
    @Path("columns")
    @Operation(summary = "Which columns of its CSV files mean what; 404 until they were chosen.")
    public StatementColumnsView columns() {
        SignedIn who = caller.who();
        return columns.of(who, accounts.toActOn(who, account).account())
                .map(StatementColumnsView::of)
                .orElseThrow(() -> new NotFound("columns", account));
    }

    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Chooses which columns of its CSV files mean what, from now on.")
    public StatementColumnsView chooseColumns(@HeaderParam(Answers.KEY) String key, StatementColumnsView chosen) {
        SignedIn who = caller.who();
        DeskAccount desk = accounts.toActOn(who, account);
        CsvMapping mapping = Answers.body(chosen).mapping();
        return Answers.done(
                columns.choose(who, Answers.key(key), desk.account(), mapping),
                done -> StatementColumnsView.of(mapping));
    }
}
