package org.carepurse.rest.budget;

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
import java.util.List;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Movement;
import org.carepurse.ledger.Place;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.budget.GrantCall.GrantedLineCall;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The purse of a plan: what is in it, what moved, and what its holder and its commissioner do with it. */
@RequestScoped
@Path("purses/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PurseResource {

    private final Purses purses;
    private final Ledger ledger;
    private final Sorting sorting;
    private final Granting granting;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    PurseResource(Purses purses, Ledger ledger, Sorting sorting, Granting granting, Caller caller) {
        this.purses = purses;
        this.ledger = ledger;
        this.sorting = sorting;
        this.granting = granting;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is in the purse at this moment, in all and for each goal.")
    public PurseView open() {
        return PurseView.of(purses.open(caller.who(), plan));
    }

    @GET
    @Path("movements")
    @Operation(summary = "What moved in its pots, the newest first.")
    public MovementSlice movements(@QueryParam("after") String after) {
        Purse purse = purses.open(caller.who(), plan);
        List<Long> pots = purse.goals().stream()
                .flatMap(goal -> goal.pots().stream())
                .map(Purse.FromLine::potId)
                .toList();
        List<Movement> oneMore = ledger.movements(pots, place(after), Slice.SIZE + 1);
        return Slice.of(oneMore, Slice.SIZE, movement -> movement.place().toString())
                .map(MovementView::of)
                .as(MovementSlice::new);
    }

    @POST
    @Path("sorting")
    @Operation(summary = "Gives goals money that no goal has yet.")
    public Done sort(@HeaderParam(Answers.KEY) String key, SortingCall call) {
        return Answers.done(
                sorting.sort(caller.who(), Answers.key(key), Answers.body(call).of(plan)), Done::new);
    }

    @POST
    @Path("lines/{line}/end-of-sorting")
    @Operation(summary = "What is paid in on this line from now on waits to be sorted.")
    public Done stopSorting(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line) {
        return Answers.done(
                sorting.stop(caller.who(), Answers.key(key), new Sorting.StopSorting(plan, line)), Done::new);
    }

    @POST
    @Path("moves")
    @Operation(summary = "Takes money from one goal and gives it to another.")
    public Done move(@HeaderParam(Answers.KEY) String key, MoveCall call) {
        return Answers.done(
                sorting.move(caller.who(), Answers.key(key), Answers.body(call).of(plan)), Done::new);
    }

    @POST
    @Path("funding")
    @Operation(summary = "Approves the agreed plan and funds it.")
    public Done approveAndFund(@HeaderParam(Answers.KEY) String key, GrantCall call) {
        return Answers.done(
                granting.approveAndFund(
                        caller.who(), Answers.key(key), Answers.body(call).of(plan)),
                Done::new);
    }

    @POST
    @Path("money")
    @Operation(summary = "Adds money to a plan in use: on a new funding line, or more on one that is there.")
    public Done addMoney(@HeaderParam(Answers.KEY) String key, GrantedLineCall call) {
        Granting.AddMoney asked = new Granting.AddMoney(plan, Answers.body(call).line());
        return Answers.done(granting.addMoney(caller.who(), Answers.key(key), asked), Done::new);
    }

    private static Place place(String after) {
        return after == null
                ? Place.NEWEST
                : Place.read(after).orElseThrow(() -> new WrongInput("after", "after-not-ours"));
    }
}
