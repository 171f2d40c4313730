package org.carepurse.rest.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.carepurse.keeping.ComingBack;
import org.carepurse.payment.Refunds;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What providers pay back into the account that the caller's organisation keeps people's money in. */
@RequestScoped
@Path("kept-money/refunds")
@Produces(MediaType.APPLICATION_JSON)
public class RefundsResource {

    private final ComingBack coming;
    private final Refunds refunds;
    private final Caller caller;

    @Inject
    RefundsResource(ComingBack coming, Refunds refunds, Caller caller) {
        this.coming = coming;
        this.refunds = refunds;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is still to come back, the oldest first.")
    public RefundDueSlice list(@QueryParam("after") String after) {
        return Slice.of(
                        coming.readOn(caller.who(), keeper(), Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        ComingBack.Refund::credit)
                .map(RefundDueView::of)
                .as(RefundDueSlice::new);
    }

    @POST
    @Path("{credit}")
    @Operation(summary = "What is to come back of a credit note is in the account; each person's goal has it again.")
    public Done isBack(@HeaderParam(Answers.KEY) String key, @PathParam("credit") String credit) {
        return Answers.done(refunds.arrivedWhereKept(caller.who(), Answers.key(key), keeper(), credit), Done::new);
    }

    private long keeper() {
        return caller.organisation(Permission.TAKE_REFUND, Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF);
    }
}
