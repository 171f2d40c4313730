package org.carepurse.web.claimfile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.carepurse.claimfile.FileKind;
import org.carepurse.claimfile.StartingSheet;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** A file to begin with, for each kind: no page, and so no controller. */
@RequestScoped
@Path("provider/files/start")
public class StartingController {

    private final StartingSheet sheet;
    private final CurrentPerson person;

    @Inject
    StartingController(StartingSheet sheet, CurrentPerson person) {
        this.sheet = sheet;
        this.person = person;
    }

    @GET
    @Path("invoices")
    public Response forInvoices() {
        return download("invoices", FileKind.INVOICES);
    }

    @GET
    @Path("deliveries")
    public Response forDeliveries() {
        return download("deliveries", FileKind.DELIVERIES);
    }

    private Response download(String name, FileKind kind) {
        SignedIn who = person.who();
        return Download.of(name, sheet.of(who, Desk.providerOf(who), kind));
    }
}
