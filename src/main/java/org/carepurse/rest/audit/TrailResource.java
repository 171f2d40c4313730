package org.carepurse.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.TrailPart;
import org.carepurse.identity.TrailReading;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Who did what to which record, when and why; for a commissioner's auditor and finance officer. */
@RequestScoped
@Path("trail")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

    private final TrailReading reading;
    private final Caller caller;

    @Inject
    TrailResource(TrailReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Searches the trail of the caller's commissioner, the latest first.")
    @Parameter(
            name = "who",
            in = ParameterIn.QUERY,
            description = "Who did it: a name or part of one, an e-mail address or a reference.")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "The reference of the record it was done to.")
    @Parameter(name = "act", in = ParameterIn.QUERY, description = "The kind of act.")
    @Parameter(name = "words", in = ParameterIn.QUERY, description = "Words in the reason or the detail.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first day, as 2027-03-04.")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The last day, as 2027-03-04.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "What the answer before gave as next.")
    public EventSlice read(@BeanParam TrailCall call) {
        TrailPart part = reading.read(caller.who(), call.search());
        return new EventSlice(
                part.lines().stream().map(EventView::of).toList(), part.next().isEmpty() ? null : part.next());
    }
}
