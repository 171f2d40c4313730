package org.carepurse.rest.auditplan;

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
import org.carepurse.auditplan.FindingReading;
import org.carepurse.auditplan.Findings;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One finding, and what was done about it. */
@RequestScoped
@Path("audit-findings/{finding: AUF-[^/]+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditFindingsResource {

    private final FindingReading reading;
    private final Findings findings;
    private final Caller caller;

    @PathParam("finding")
    private String reference;

    @Inject
    AuditFindingsResource(FindingReading reading, Findings findings, Caller caller) {
        this.reading = reading;
        this.findings = findings;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "One finding, and what was done about it.")
    public FindingView show() {
        return FindingView.of(reading.show(caller.who(), reference).finding());
    }

    @POST
    @Path("response")
    @Operation(summary = "Says what was done about a finding, and how much was paid back.")
    public Done answer(@HeaderParam(Answers.KEY) String key, AnswerFindingCall call) {
        findings.requireMayAnswer(caller.who(), reference);
        return Answers.done(
                findings.answer(
                        caller.who(), Answers.key(key), Answers.body(call).asked(reference)),
                Done::new);
    }
}
