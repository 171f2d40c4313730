package org.carepurse.web.takeup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.takeup.ReturnFile;
import org.carepurse.takeup.ReturnReading;
import org.carepurse.web.frame.CurrentPerson;

/** A return as the file in which it is sent. */
@RequestScoped
@Path("returns/{return: RET-[^/]+}/csv")
public class ReturnFileController {

    private final ReturnReading reading;
    private final CurrentPerson person;

    @Inject
    ReturnFileController(ReturnReading reading, CurrentPerson person) {
        this.reading = reading;
        this.person = person;
    }

    @GET
    public Response file(@PathParam("return") String reference) {
        return Response.ok(ReturnFile.of(reading.show(person.who(), reference)), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
