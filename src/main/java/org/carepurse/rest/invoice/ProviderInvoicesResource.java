package org.carepurse.rest.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.OwedBook;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A provider's own invoices, and what it is owed. */
@RequestScoped
@Path("provider")
@Produces(MediaType.APPLICATION_JSON)
public class ProviderInvoicesResource {

    private final InvoiceLists lists;
    private final OwedBook owed;
    private final Caller caller;

    @Inject
    ProviderInvoicesResource(InvoiceLists lists, OwedBook owed, Caller caller) {
        this.lists = lists;
        this.owed = owed;
        this.caller = caller;
    }

    @GET
    @Path("invoices")
    @Operation(summary = "The invoices and drafts of the caller's provider, the latest first.")
    public InvoiceSlice invoices(@QueryParam("after") String after) {
        return Slice.of(
                        lists.readOnOfProvider(caller.who(), provider(), Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        InvoiceRow::reference)
                .map(InvoiceRowView::of)
                .as(InvoiceSlice::new);
    }

    @GET
    @Path("owed")
    @Operation(summary = "What the caller's provider is owed, with the latest of what makes it up.")
    public OwedView owed() {
        return OwedView.of(owed.to(caller.who(), provider(), 0, Slice.SIZE));
    }

    private long provider() {
        return caller.organisation(Permission.SEE_PROVIDERS_WORK, Role.PROVIDER_STAFF);
    }
}
