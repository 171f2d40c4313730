package org.carepurse.rest.seal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.rest.frame.Caller;
import org.carepurse.seal.Seals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The seals of a commissioner's records; for its auditor and finance officer. */
@RequestScoped
@Path("seals")
@Produces(MediaType.APPLICATION_JSON)
public class SealsResource {

    private final Seals seals;
    private final Caller caller;

    @Inject
    SealsResource(Seals seals, Caller caller) {
        this.seals = seals;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest heads, and how far sealing is behind.")
    public SealStateView read() {
        return SealStateView.of(seals.state(caller.who()));
    }

    @GET
    @Path("export")
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            summary = "All that was sealed, with the records as they stand: to be checked by carepurse verify-export.")
    public StreamingOutput export() {
        SignedIn who = caller.who();
        seals.treeOf(who);
        return out -> seals.export(who, out);
    }

    @GET
    @Path("consistency")
    @Operation(summary = "The hashes that show that a later head has only grown from an earlier one (RFC 6962, 2.1.2).")
    @Parameter(name = "earlier", in = ParameterIn.QUERY, description = "The size of the earlier head.")
    @Parameter(name = "later", in = ParameterIn.QUERY, description = "The size of the later head.")
    public List<String> consistency(@QueryParam("earlier") long earlier, @QueryParam("later") long later) {
        return seals.consistency(caller.who(), earlier, later);
    }
}
