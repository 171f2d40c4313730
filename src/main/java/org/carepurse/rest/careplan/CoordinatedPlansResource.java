package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.careplan.PlanLists;
import org.carepurse.careplan.PlanRow;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plans that a caller co-ordinates. */
@RequestScoped
@Path("coordinated-plans")
@Produces(MediaType.APPLICATION_JSON)
public class CoordinatedPlansResource {

    private final PlanLists lists;
    private final Caller caller;

    @Inject
    CoordinatedPlansResource(PlanLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The plans that the caller co-ordinates, the latest written first.")
    public PlanSlice list(@QueryParam("after") String after) {
        return Slice.of(
                        lists.readOnCoordinatedBy(caller.who(), Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        PlanRow::reference)
                .map(PlanLineView::of)
                .as(PlanSlice::new);
    }
}
