package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.carepurse.payment.PaymentFiles;
import org.carepurse.web.frame.CurrentPerson;

/** A file for the bank, to take along. */
@RequestScoped
@Path("payments/files/{file}")
public class FileController {

    private final PaymentFiles files;
    private final CurrentPerson person;

    @Inject
    FileController(PaymentFiles files, CurrentPerson person) {
        this.files = files;
        this.person = person;
    }

    @GET
    public Response download(@PathParam("file") String file) {
        PaymentFiles.Written written = files.open(person.who(), file);
        return Response.ok((StreamingOutput) written::to, written.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + written.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
