package org.carepurse.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.outcome.NotFound;
import org.carepurse.report.PaperForm;
import org.carepurse.report.SealedStatements;
import org.carepurse.report.StatementProofs;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sealed statements of closed years, to the byte as they were sealed, and what came after. */
@RequestScoped
@Path("sealed-statements")
public class SealedStatementsResource {

    private static final String ONE = "{sealed: SST-[^/]+}";

    private final SealedStatements sealed;
    private final StatementProofs proofs;
    private final Caller caller;

    @Inject
    SealedStatementsResource(SealedStatements sealed, StatementProofs proofs, Caller caller) {
        this.sealed = sealed;
        this.proofs = proofs;
        this.caller = caller;
    }

    @GET
    @Path("of/{plan}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The statements of a plan's closed years, with the SHA-256 of each of their papers.")
    public List<SealedStatementView> ofPlan(@PathParam("plan") String plan) {
        return sealed.ofPlan(caller.who(), plan).stream()
                .map(SealedStatementView::of)
                .toList();
    }

    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One of them.")
    public SealedStatementView read(@PathParam("sealed") String statement) {
        return SealedStatementView.of(sealed.show(caller.who(), statement));
    }

    @GET
    @Path(ONE + "/csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The file for a spreadsheet that was sealed, in the caller's language.")
    public byte[] csv(@PathParam("sealed") String statement) {
        return sealed.paper(caller.who(), statement, caller.language(), PaperForm.CSV);
    }

    @GET
    @Path(ONE + "/pdf")
    @Produces("application/pdf")
    @Operation(summary = "The paper that was sealed, in the caller's language.")
    public byte[] pdf(@PathParam("sealed") String statement) {
        return sealed.paper(caller.who(), statement, caller.language(), PaperForm.PDF);
    }

    @GET
    @Path(ONE + "/proof")
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            summary =
                    "What shows that its entries stand so in what was sealed: to be checked by carepurse verify-export.")
    public String proof(@PathParam("sealed") String statement) {
        return proofs.ofSealed(caller.who(), statement);
    }

    @GET
    @Path(ONE + "/later")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What moved that year's money after it was sealed. Not found while nothing has.")
    public SupplementView later(@PathParam("sealed") String statement) {
        return sealed.later(caller.who(), statement)
                .map(SupplementView::of)
                .orElseThrow(() -> new NotFound("supplement", statement));
    }
}
