package org.carepurse.web.auditplan;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.Listed;
import org.carepurse.money.Sterling;
import org.carepurse.web.frame.CurrentPerson;

/**
 * The list that a sample was drawn from, and the sample, as files. They say the same in both languages, so that whoever draws again
 * reads what the draw reads.
 */
@RequestScoped
@Path("audit-plans/{auditplan: AUP-[^/]+}/csv")
public class PlanFilesController {

    private final AuditPlanReading reading;
    private final CurrentPerson person;

    @PathParam("auditplan")
    private String reference;

    @Inject
    PlanFilesController(AuditPlanReading reading, CurrentPerson person) {
        this.reading = reading;
        this.person = person;
    }

    @GET
    @Path("population")
    public Response population() {
        return file("population", reading.population(person.who(), reference));
    }

    @GET
    @Path("sample")
    public Response sample() {
        return file("sample", reading.sample(person.who(), reference));
    }

    private Response file(String name, List<Listed> list) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("budget", "band", "points", "factors", "spent_pence");
            list.forEach(one -> csv.writeRecord(
                    one.budget(),
                    one.band().name(),
                    String.valueOf(one.points()),
                    one.factors().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    String.valueOf(Sterling.inPence(one.spent()))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Response.ok(file.toString(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + "-" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
