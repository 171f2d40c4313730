package org.carepurse.rest.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.holding.OwnPartList;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What all people of a commissioner pay themselves. */
@RequestScoped
@Path("own-parts")
@Produces(MediaType.APPLICATION_JSON)
public class OwnPartsResource {

    private final OwnPartList ownParts;
    private final Caller caller;

    @Inject
    OwnPartsResource(OwnPartList ownParts, Caller caller) {
        this.ownParts = ownParts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What each person was to pay up to today, has paid, and has not paid, by name.")
    public OwnPartSlice list(
            @QueryParam("named") String named,
            @QueryParam("arrearsOnly") boolean arrearsOnly,
            @QueryParam("after") String after) {
        long commissioner =
                caller.organisation(Permission.SEE_PAYMENTS_IN, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        OwnPartList.Question asked = new OwnPartList.Question(
                commissioner, Answers.text(named), arrearsOnly, Answers.text(after), Slice.SIZE + 1);
        return Slice.of(ownParts.of(caller.who(), asked), Slice.SIZE, OwnPartList.Line::agreement)
                .map(OwnPartLineView::of)
                .as(OwnPartSlice::new);
    }
}
