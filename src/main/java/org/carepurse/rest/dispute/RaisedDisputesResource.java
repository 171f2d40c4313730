package org.carepurse.rest.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.dispute.Disputes;
import org.carepurse.identity.Permission;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a line of an invoice is disputed. */
@RequestScoped
@Path("invoices/{invoice}/lines/{line}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RaisedDisputesResource {

    private final Disputes disputes;
    private final InvoiceSights sights;
    private final Caller caller;

    @Inject
    RaisedDisputesResource(Disputes disputes, InvoiceSights sights, Caller caller) {
        this.disputes = disputes;
        this.sights = sights;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Disputes some or all of a line, counted from 1; that much is not paid before it is settled.")
    public Done raise(
            @HeaderParam(Answers.KEY) String key,
            @PathParam("invoice") String invoice,
            @PathParam("line") int line,
            DisputeCall call) {
        sights.showFor(caller.who(), Permission.RAISE_DISPUTE, invoice);
        return Answers.done(
                disputes.raise(
                        caller.who(), Answers.key(key), Answers.body(call).of(invoice, line)),
                Done::new);
    }
}
