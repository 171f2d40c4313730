package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.directpayment.Receipt;
import org.carepurse.directpayment.Receipts;
import org.carepurse.web.frame.CurrentPerson;

/** Hands a receipt over to be kept, never to be drawn among our pages. */
@RequestScoped
@Path("direct-payments/{account}/receipts/{receipt: RCP-.*}")
public class ReceiptController {

    private final Receipts receipts;
    private final CurrentPerson person;

    @Inject
    ReceiptController(Receipts receipts, CurrentPerson person) {
        this.receipts = receipts;
        this.person = person;
    }

    @GET
    public Response open(@PathParam("account") String account, @PathParam("receipt") String reference) {
        Receipt.Opened opened = receipts.open(person.who(), account, reference);
        Receipt receipt = opened.receipt();
        return Response.ok(opened.content(), receipt.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(receipt.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
