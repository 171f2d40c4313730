package org.carepurse.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.web.frame.CurrentPerson;

/** From a bill that a message tells of to its page, which lies below its order. */
@RequestScoped
@Path("bills/{invoice}")
public class BillController {

    private final InvoiceSights sights;
    private final CurrentPerson person;

    @Inject
    BillController(InvoiceSights sights, CurrentPerson person) {
        this.sights = sights;
        this.person = person;
    }

    @GET
    public Response show(@PathParam("invoice") String invoice) {
        InvoiceRow bill = sights.show(person.who(), invoice).head();
        return Response.seeOther(URI.create("/orders/" + bill.order() + "/invoices/" + bill.reference()))
                .build();
    }
}
