package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanLists;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plans whose money a caller may spend; and beginning another. */
@RequestScoped
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {

    private final PlanLists lists;
    private final PlanCare care;
    private final Nameable nameable;
    private final Caller caller;

    @Inject
    PlansResource(PlanLists lists, PlanCare care, Nameable nameable, Caller caller) {
        this.lists = lists;
        this.care = care;
        this.nameable = nameable;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's own plans, and those of the people they act for, the latest of each first.")
    public List<PlanLineView> list() {
        SignedIn who = caller.who();
        if (!who.looksAfterMoney()) {
            throw new NotAllowed(Permission.AGREE_PLAN);
        }
        Set<Long> holders = new TreeSet<>(who.actsFor());
        if (who.wears(Role.BUDGET_HOLDER)) {
            holders.add(who.personId());
        }
        return holders.stream()
                .flatMap(holder -> lists.of(who, holder).stream())
                .map(PlanLineView::of)
                .toList();
    }

    @POST
    @Operation(summary = "The caller begins a draft for someone whom their commissioner funds, and co-ordinates it.")
    public Done begin(@HeaderParam(Answers.KEY) String key, BeginPlanCall call) {
        SignedIn who = caller.who();
        long commissioner = caller.organisation(Permission.BEGIN_PLAN, Role.CARE_COORDINATOR);
        long holder = nameable.holder(
                commissioner, Answers.field("holder", Answers.body(call).holder()));
        PlanCare.Begin asked = new PlanCare.Begin(holder, commissioner, who.personId(), call.dates());
        return Answers.done(care.begin(who, Answers.key(key), asked), Done::new);
    }
}
