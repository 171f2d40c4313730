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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.Payers;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices, with all that became of them. */
@RequestScoped
@Path("invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvoicesResource {

    private final InvoiceLists lists;
    private final InvoiceSights sights;
    private final Payers payers;
    private final Invoicing invoicing;
    private final CreditNotes credits;
    private final Caller caller;

    @Inject
    InvoicesResource(
            InvoiceLists lists,
            InvoiceSights sights,
            Payers payers,
            Invoicing invoicing,
            CreditNotes credits,
            Caller caller) {
        this.lists = lists;
        this.sights = sights;
        this.payers = payers;
        this.invoicing = invoicing;
        this.credits = credits;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every invoice sent to the caller's commissioner, the latest first.")
    public InvoiceSlice list(@QueryParam("after") String after) {
        long commissioner = caller.organisation(
                Permission.SEE_EXCEPTIONS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.CARE_COORDINATOR);
        return Slice.of(
                        lists.readOnOfCommissioner(caller.who(), commissioner, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        InvoiceRow::reference)
                .map(InvoiceRowView::of)
                .as(InvoiceSlice::new);
    }

    @GET
    @Path("{invoice}")
    @Operation(summary = "One invoice: what is owed of each line, and what did not match and why.")
    public InvoiceView show(@PathParam("invoice") String invoice) {
        return InvoiceView.of(
                sights.show(caller.who(), invoice),
                payers.of(caller.who(), invoice).payers());
    }

    @POST
    @Path("{invoice}/sending")
    @Operation(summary = "Sends a draft; what matches is owed at once.")
    public Done send(@HeaderParam(Answers.KEY) String key, @PathParam("invoice") String invoice) {
        return Answers.done(invoicing.send(caller.who(), Answers.key(key), new Invoicing.Send(invoice)), Done::new);
    }

    @POST
    @Path("{invoice}/throwing-away")
    @Operation(summary = "Throws a draft away, so that its number can be used again.")
    public Done throwAway(@HeaderParam(Answers.KEY) String key, @PathParam("invoice") String invoice) {
        return Answers.done(
                invoicing.throwAway(caller.who(), Answers.key(key), new Invoicing.ThrowAway(invoice)), Done::new);
    }

    @POST
    @Path("{invoice}/lines/{line}/credits")
    @Operation(summary = "Gives back some of a line, counted from 1, which it charged too much.")
    public Done credit(
            @HeaderParam(Answers.KEY) String key,
            @PathParam("invoice") String invoice,
            @PathParam("line") int line,
            CreditCall call) {
        return Answers.done(
                credits.give(caller.who(), Answers.key(key), Answers.body(call).of(invoice, line)), Done::new);
    }
}
