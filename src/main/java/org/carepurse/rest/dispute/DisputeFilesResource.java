package org.carepurse.rest.dispute;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.dispute.DisputeEvidence;
import org.carepurse.dispute.Evidence;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What those who take part show each other. Who may is seen before anything of a file is read. */
@RequestScoped
@Path("disputes/{dispute}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class DisputeFilesResource {

    private final DisputeEvidence evidence;
    private final Caller caller;

    @PathParam("dispute")
    private String dispute;

    @Inject
    DisputeFilesResource(DisputeEvidence evidence, Caller caller) {
        this.evidence = evidence;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The files of one dispute, the first first.")
    public List<DisputeFileView> files() {
        return evidence.of(caller.who(), dispute).stream()
                .map(DisputeFileView::of)
                .toList();
    }

    @POST
    @Consumes({Answers.PDF, Answers.JPEG, Answers.PNG})
    @Operation(summary = "Adds a file: a PDF, a JPEG or a PNG, told by its content, of 10 MiB at most.")
    public Done add(@HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream file)
            throws IOException {
        evidence.requireMayAdd(caller.who(), dispute);
        RequestKey once = Answers.key(key);
        byte[] content = file.readNBytes(EvidenceKind.MOST_BYTES + 1);
        return Answers.done(evidence.add(caller.who(), once, dispute, Answers.text(name), content), Done::new);
    }

    @GET
    @Path("{file}")
    @Produces({Answers.PDF, Answers.JPEG, Answers.PNG})
    @Operation(summary = "A file as it was added, to be kept and not to be drawn.")
    public Response open(@PathParam("file") String reference) {
        Evidence.Opened opened = evidence.open(caller.who(), dispute, reference);
        return Response.ok(opened.content(), opened.file().kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(opened.file().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
