package org.carepurse.rest.holding;

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
import org.carepurse.holding.Keepers;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's bureaux and fund holders. */
@RequestScoped
@Path("keepers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeepersResource {

    private final Keepers keepers;
    private final Caller caller;

    @Inject
    KeepersResource(Keepers keepers, Caller caller) {
        this.keepers = keepers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Those that the caller's commissioner has approved, by name.")
    public List<KeeperView> list() {
        return keepers.of(caller.who(), commissioner()).stream()
                .map(KeeperView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Approves another to keep people's money.")
    public Done approve(@HeaderParam(Answers.KEY) String key, KeeperCall call) {
        Keepers.Approval asked = Answers.body(call).of(commissioner());
        return Answers.done(keepers.approve(caller.who(), Answers.key(key), asked), Done::new);
    }

    private long commissioner() {
        return caller.organisation(Permission.APPROVE_KEEPER, Role.COMMISSIONER_FINANCE);
    }
}
