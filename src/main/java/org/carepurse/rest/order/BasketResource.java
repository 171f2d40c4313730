package org.carepurse.rest.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.carepurse.careplan.Plan;
import org.carepurse.directory.Directory;
import org.carepurse.order.BasketLine;
import org.carepurse.order.Baskets;
import org.carepurse.order.Want;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The saved basket of a plan's holder, for everybody who may buy for them. What is ordered from it leaves it. */
@RequestScoped
@Path("plans/{plan}/basket")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BasketResource {

    private final HoldersBasket basket;
    private final Baskets baskets;
    private final Directory directory;
    private final Clock clock;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    BasketResource(HoldersBasket basket, Baskets baskets, Directory directory, Clock clock, Caller caller) {
        this.basket = basket;
        this.baskets = baskets;
        this.directory = directory;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What lies in it, and what would become of each line if it were ordered now.")
    public BasketView basket() {
        Plan holders = holders();
        List<BasketLine> lines = basket.lines(caller.who(), holders);
        return BasketView.of(lines, basket.checked(caller.who(), holders, lines), words());
    }

    @POST
    @Path("lines")
    @Operation(summary = "Puts something in; whether it can be ordered is told by the check.")
    public Done putIn(@HeaderParam(Answers.KEY) String key, BasketLineCall call) {
        Plan holders = holders();
        String service = Answers.field("service", Answers.body(call).service());
        long chosen = directory.offer(service, London.today(clock)).serviceId();
        Baskets.Add asked = new Baskets.Add(holders.holderId(), call.want().of(holders, chosen));
        return Answers.done(baskets.add(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("lines/{line}/change")
    @Operation(summary = "Another amount, time, goal or note; the service stays.")
    public Done changeLine(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line, WantCall call) {
        Plan holders = holders();
        long service = basket.line(caller.who(), holders, line).want().serviceId();
        Want want = Answers.body(call).of(holders, service);
        return Answers.done(baskets.change(caller.who(), Answers.key(key), new Baskets.Change(line, want)), Done::new);
    }

    @POST
    @Path("lines/{line}/removal")
    @Operation(summary = "Takes it out; what was taken out before it can no longer be put back.")
    public Done takeOut(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line) {
        basket.line(caller.who(), holders(), line);
        return Answers.done(baskets.remove(caller.who(), Answers.key(key), new Baskets.Remove(line)), Done::new);
    }

    @POST
    @Path("lines/{line}/return")
    @Operation(summary = "Puts back what was taken out last.")
    public Done putBack(@HeaderParam(Answers.KEY) String key, @PathParam("line") String line) {
        basket.line(caller.who(), holders(), line);
        return Answers.done(baskets.putBack(caller.who(), Answers.key(key), new Baskets.PutBack(line)), Done::new);
    }

    private Plan holders() {
        return basket.plan(caller.who(), plan);
    }

    private Words words() {
        return Words.in(caller.language());
    }
}
