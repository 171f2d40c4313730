package org.carepurse.web.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.carepurse.identity.SignedIn;
import org.carepurse.takeup.ClientLevelData;
import org.carepurse.takeup.ReturnFile;
import org.carepurse.takeup.ReturnReading;
import org.carepurse.web.frame.CurrentPerson;

/** A return as the files in which it is sent. */
@RequestScoped
@Path("returns/{return: RET-[^/]+}")
public class ReturnFileController {

    private final ReturnReading reading;
    private final ReturnFile file;
    private final ClientLevelData clients;
    private final CurrentPerson person;

    @Inject
    ReturnFileController(ReturnReading reading, ReturnFile file, ClientLevelData clients, CurrentPerson person) {
        this.reading = reading;
        this.file = file;
        this.clients = clients;
        this.person = person;
    }

    @GET
    @Path("csv")
    public Response file(@PathParam("return") String reference) {
        return Response.ok(file.of(reading.show(person.who(), reference)), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("client-level")
    public Response clientLevel(@PathParam("return") String reference) {
        SignedIn who = person.who();
        clients.requireMaySee(who, reference);
        StreamingOutput file = out -> clients.write(who, reference, out);
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"client-level-" + reference + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
