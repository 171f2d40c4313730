package org.carepurse.rest.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.directpayment.Receipt;
import org.carepurse.directpayment.Receipts;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One receipt as it was attached. */
@RequestScoped
@Path("direct-payments/{account}/receipts/{receipt}")
public class ReceiptFileResource {

    private final Receipts receipts;
    private final Caller caller;

    @Inject
    ReceiptFileResource(Receipts receipts, Caller caller) {
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Produces({Answers.PDF, Answers.JPEG, Answers.PNG})
    @Operation(summary = "A receipt as it was attached, to be kept and not to be drawn.")
    public Response open(@PathParam("account") String account, @PathParam("receipt") String reference) {
        Receipt.Opened opened = receipts.open(caller.who(), account, reference);
        return Response.ok(opened.content(), opened.receipt().kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(opened.receipt().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
