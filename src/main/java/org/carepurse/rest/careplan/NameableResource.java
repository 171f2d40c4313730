package org.carepurse.rest.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The people whom a plan can name. */
@RequestScoped
@Path("nameable")
@Produces(MediaType.APPLICATION_JSON)
public class NameableResource {

    private final Nameable nameable;
    private final Caller caller;

    @Inject
    NameableResource(Nameable nameable, Caller caller) {
        this.nameable = nameable;
        this.caller = caller;
    }

    @GET
    @Path("holders")
    @Operation(summary = "Those for whom the caller can begin a plan, by name.")
    public List<PlanPersonView> holders() {
        long commissioner = caller.organisation(Permission.BEGIN_PLAN, Role.CARE_COORDINATOR);
        return nameable.holders(commissioner).stream().map(PlanPersonView::of).toList();
    }

    @GET
    @Path("coordinators")
    @Operation(summary = "Those whom the caller can name as a plan's co-ordinator, by name.")
    public List<PlanPersonView> coordinators() {
        long commissioner =
                caller.organisation(Permission.NAME_COORDINATOR, Role.CARE_COORDINATOR, Role.COMMISSIONER_FINANCE);
        return nameable.coordinators(commissioner).stream()
                .map(PlanPersonView::of)
                .toList();
    }
}
