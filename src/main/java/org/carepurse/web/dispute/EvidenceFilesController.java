package org.carepurse.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.dispute.DisputeEvidence;
import org.carepurse.dispute.Evidence;
import org.carepurse.web.frame.CurrentPerson;

/** A file that shows something of a dispute, to keep: a browser never opens it as a page of ours. */
@RequestScoped
@Path("disputes/{dispute: DSP-[^/]+}/evidence/{file: EVD-[^/]+}")
public class EvidenceFilesController {

    private final DisputeEvidence evidence;
    private final CurrentPerson person;

    @Inject
    EvidenceFilesController(DisputeEvidence evidence, CurrentPerson person) {
        this.evidence = evidence;
        this.person = person;
    }

    @GET
    public Response open(@PathParam("dispute") String dispute, @PathParam("file") String reference) {
        Evidence.Opened opened = evidence.open(person.who(), dispute, reference);
        return Response.ok(opened.content(), opened.file().kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(opened.file().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
