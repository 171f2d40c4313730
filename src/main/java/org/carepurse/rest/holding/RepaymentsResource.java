package org.carepurse.rest.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.holding.RepaymentNotices;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The notices that money of closed years is to be paid back. */
@RequestScoped
@Path("repayments")
@Produces(MediaType.APPLICATION_JSON)
public class RepaymentsResource {

    private final RepaymentNotices notices;
    private final Caller caller;

    @Inject
    RepaymentsResource(RepaymentNotices notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @Path("of/{plan}")
    @Operation(summary = "What was asked back of a plan's money, the last one first.")
    public List<RepaymentView> ofPlan(@PathParam("plan") String plan) {
        return notices.ofPlan(caller.who(), plan).stream()
                .map(RepaymentView::of)
                .toList();
    }

    @GET
    @Path("{notice: REP-[^/]+}")
    @Operation(summary = "One notice: how much, why, who pays by when, and until when it can be looked at again.")
    public RepaymentView read(@PathParam("notice") String notice) {
        return RepaymentView.of(notices.show(caller.who(), notice));
    }
}
