package org.carepurse.web.payment;

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
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Remittance;
import org.carepurse.payment.Remittances;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** A remittance advice as a file for the provider's books. */
@RequestScoped
@Path("provider/payments/{payment}/csv")
public class AdviceFileController {

    private static final int MOST = 10_000;

    private final Remittances remittances;
    private final CurrentPerson person;

    @Inject
    AdviceFileController(Remittances remittances, CurrentPerson person) {
        this.remittances = remittances;
        this.person = person;
    }

    @GET
    public Response download(@PathParam("payment") String payment) {
        SignedIn who = person.who();
        long provider = Desk.providerOf(who);
        Remittance remittance = remittances.show(who, provider, payment);
        return Response.ok(
                        written(remittance, remittances.parts(who, provider, payment, 0, MOST)),
                        "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + remittance.reference() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String written(Remittance remittance, List<PaidFor> parts) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("payment", "payer", "invoice", "invoice number", "person", "service", "from", "to", "amount");
        parts.forEach(part -> csv.writeRecord(
                remittance.reference(),
                remittance.payer(),
                part.invoice(),
                Spreadsheet.safe(part.number()),
                Spreadsheet.safe(part.holder()),
                Spreadsheet.safe(part.service()),
                part.servedFrom().toString(),
                part.servedTo().toString(),
                Sterling.plain(part.amount())));
        flush(csv);
        return text.toString();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
