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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.Receipts;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.statement.LineNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What shows what lines were. Who may is seen before anything of a file is read; what a file is, its content says. */
@RequestScoped
@Path("direct-payments/{account}/lines/{line}/receipts")
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    private final Receipts receipts;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @PathParam("line")
    private String line;

    @Inject
    ReceiptsResource(Receipts receipts, Caller caller) {
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The receipts of one line, the first first.")
    public List<ReceiptView> receipts() {
        return receipts.of(caller.who(), account, LineNumber.of(line)).stream()
                .map(ReceiptView::of)
                .toList();
    }

    @POST
    @Consumes({Answers.PDF, Answers.JPEG, Answers.PNG})
    @Operation(summary = "Attaches a receipt: a PDF, a JPEG or a PNG, told by its content, of 10 MiB at most.")
    public Done attach(@HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream file)
            throws IOException {
        receipts.requireMayAttach(caller.who(), account);
        RequestKey once = Answers.key(key);
        byte[] content = file.readNBytes(EvidenceKind.MOST_BYTES + 1);
        return Answers.done(
                receipts.attach(caller.who(), once, account, LineNumber.of(line), Answers.text(name), content),
                Done::new);
    }
}
