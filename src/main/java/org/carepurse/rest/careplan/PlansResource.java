package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.careplan.PlanLists;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plans whose money a caller may spend. */
@RequestScoped
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    private final PlanLists lists;
    private final Caller caller;

    @Inject
    PlansResource(PlanLists lists, Caller caller) {
        this.lists = lists;
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
}
