package org.carepurse.rest.invoice;

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
import java.util.List;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.Invoicing;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices for one order. */
@RequestScoped
@Path("orders/{order}/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderInvoicesResource {

    private final InvoiceLists lists;
    private final Invoicing invoicing;
    private final Caller caller;

    @PathParam("order")
    private String order;

    @Inject
    OrderInvoicesResource(InvoiceLists lists, Invoicing invoicing, Caller caller) {
        this.lists = lists;
        this.invoicing = invoicing;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The invoices sent for the order, the first one first.")
    public List<InvoiceRowView> invoices() {
        return lists.ofOrder(caller.who(), order).stream()
                .map(InvoiceRowView::of)
                .toList();
    }

    @POST
    @Path("from-deliveries")
    @Operation(summary = "Sends an invoice for all that is confirmed and not invoiced; what matches is owed at once.")
    public Done fromDeliveries(@HeaderParam(Answers.KEY) String key, InvoiceHeadCall call) {
        Invoicing.FromDeliveries asked =
                new Invoicing.FromDeliveries(order, Answers.body(call).head());
        return Answers.done(invoicing.fromDeliveries(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Operation(summary = "Writes an invoice line by line. It is a draft until it is sent.")
    public Done write(@HeaderParam(Answers.KEY) String key, InvoiceCall call) {
        return Answers.done(
                invoicing.write(
                        caller.who(), Answers.key(key), Answers.body(call).of(order)),
                Done::new);
    }
}
