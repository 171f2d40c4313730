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
import jakarta.ws.rs.core.MediaType;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.NotFound;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.statement.StatementColumnsView;
import org.carepurse.statement.StatementColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which column is which in the CSV files of a person's bank or card. */
@RequestScoped
@Path("direct-payments/{account}/columns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ColumnsResource {

    private final HeldAccounts accounts;
    private final StatementColumns columns;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    ColumnsResource(HeldAccounts accounts, StatementColumns columns, Caller caller) {
        this.accounts = accounts;
        this.columns = columns;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Which columns of its CSV files mean what; 404 until they were chosen.")
    public StatementColumnsView columns() {
        HeldAccount held = mayBring();
        return columns.of(caller.who(), Statements.of(held))
                .map(StatementColumnsView::of)
                .orElseThrow(() -> new NotFound("columns", account));
    }

    @POST
    @Operation(summary = "Chooses which columns of its CSV files mean what, from now on.")
    public StatementColumnsView chooseColumns(@HeaderParam(Answers.KEY) String key, StatementColumnsView chosen) {
        HeldAccount held = mayBring();
        CsvMapping mapping = Answers.body(chosen).mapping();
        return Answers.done(
                columns.choose(caller.who(), Answers.key(key), Statements.of(held), mapping),
                done -> StatementColumnsView.of(mapping));
    }

    private HeldAccount mayBring() {
        return accounts.find(caller.who(), Permission.BRING_IN_STATEMENT, account);
    }
}
