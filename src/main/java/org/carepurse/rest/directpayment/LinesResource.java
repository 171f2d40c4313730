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
import org.carepurse.directpayment.AccountReading;
import org.carepurse.directpayment.Explaining;
import org.carepurse.directpayment.LineFilter;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.carepurse.rest.statement.LineNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The lines of an account's statements: read, explained, taken back. */
@RequestScoped
@Path("direct-payments/{account}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinesResource {

    private final HeldAccounts accounts;
    private final AccountReading reading;
    private final Explaining explaining;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    LinesResource(HeldAccounts accounts, AccountReading reading, Explaining explaining, Caller caller) {
        this.accounts = accounts;
        this.reading = reading;
        this.explaining = explaining;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The newest first: all, or those of one kind; with what each seems to be.")
    public AccountLineSlice lines(@QueryParam("show") String show, @QueryParam("after") String after) {
        LineFilter filter = Answers.one("show", LineFilter.class, show).orElse(LineFilter.ALL);
        return Slice.of(
                        reading.linesAfter(
                                caller.who(), account, filter, LineNumber.after(after, Long.MAX_VALUE), Slice.SIZE + 1),
                        Slice.SIZE,
                        sight -> String.valueOf(sight.line().id()))
                .map(AccountLineView::of)
                .as(AccountLineSlice::new);
    }

    @GET
    @Path("{line}")
    @Operation(summary = "One line, with what was said of it, or what it seems to be.")
    public AccountLineView line(@PathParam("line") String line) {
        accounts.find(caller.who(), account);
        return AccountLineView.of(reading.line(caller.who(), account, LineNumber.of(line)));
    }

    @POST
    @Path("{line}/explanation")
    @Operation(summary = "Says what a line was; the money moves in the books at once.")
    public Done explain(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, ExplanationCall call) {
        accounts.find(caller.who(), Permission.EXPLAIN_SPENDING, account);
        Explaining.Explain asked = new Explaining.Explain(
                account, LineNumber.of(line), Answers.body(call).what());
        return Answers.done(explaining.explain(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{line}/undoing")
    @Operation(summary = "Takes back what was said of a line: what moved in the books is put right.")
    public Done undo(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, UndoingCall call) {
        accounts.find(caller.who(), Permission.EXPLAIN_SPENDING, account);
        Explaining.Undo asked =
                Answers.body(call).of(account, reading.line(caller.who(), account, LineNumber.of(line)));
        return Answers.done(explaining.undo(caller.who(), Answers.key(key), asked), Done::new);
    }
}
