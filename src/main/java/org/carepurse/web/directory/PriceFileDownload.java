package org.carepurse.web.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.PriceFile;
import org.carepurse.directory.Unpriced;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.web.frame.CurrentPerson;

/** The services without a price as a file to fill in: no page, and so no controller. */
@RequestScoped
@Path("price-file")
public class PriceFileDownload {

    private final Unpriced unpriced;
    private final CurrentPerson person;

    @Inject
    PriceFileDownload(Unpriced unpriced, CurrentPerson person) {
        this.unpriced = unpriced;
        this.person = person;
    }

    @GET
    public Response csv(
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("borough") @DefaultValue("") String borough,
            @QueryParam("source") @DefaultValue("") String source) {
        List<Unpriced.Line> services = unpriced.first(
                person.who(),
                Commissioner.of(person.who()),
                new Unpriced.Wanted(category, borough, source),
                BulkPrice.MOST);
        return Response.ok(csv(services), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"prices.csv\"")
                .build();
    }

    private static String csv(List<Unpriced.Line> services) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(PriceFile.HEADING);
            services.forEach(line -> csv.writeRecord(
                    line.reference(),
                    Spreadsheet.safe(line.name()),
                    Spreadsheet.safe(line.provider()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }
}
