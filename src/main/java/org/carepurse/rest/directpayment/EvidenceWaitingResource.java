package org.carepurse.rest.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.directpayment.EvidenceWaiting;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What people have still to show of the money that they hold themselves, for those who look after it with them. */
@RequestScoped
@Path("evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceWaitingResource {

    private final EvidenceWaiting waiting;
    private final Caller caller;

    @Inject
    EvidenceWaitingResource(EvidenceWaiting waiting, Caller caller) {
        this.waiting = waiting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary =
                    "Each account of which something is waited for, the one that waits longest first. It stops nothing.")
    public EvidenceWaitingSlice list(@QueryParam("after") String after) {
        long commissioner = caller.organisation(
                Permission.SEE_EVIDENCE_WAITING,
                Role.COMMISSIONER_FINANCE,
                Role.CARE_COORDINATOR,
                Role.COMMISSIONER_AUDITOR);
        return Slice.of(
                        waiting.after(caller.who(), commissioner, EvidenceWaiting.Place.read(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        row -> row.place().written())
                .map(EvidenceWaitingView::of)
                .as(EvidenceWaitingSlice::new);
    }
}
