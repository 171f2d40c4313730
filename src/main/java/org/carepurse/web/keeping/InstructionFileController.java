package org.carepurse.web.keeping;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.carepurse.identity.SignedIn;
import org.carepurse.keeping.Instructed;
import org.carepurse.keeping.InstructionLog;
import org.carepurse.money.Sterling;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** The instruction log as a table to take along. */
@RequestScoped
@Path("kept-money/instructions/csv")
public class InstructionFileController {

    private final InstructionLog log;
    private final CurrentPerson person;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    InstructionFileController(InstructionLog log, CurrentPerson person, Clock clock) {
        this.log = log;
        this.person = person;
        this.clock = clock;
    }

    @GET
    public Response file(@BeanParam InstructionForm form) {
        SignedIn who = person.who();
        InstructionLog.Question asked = form.read(Desk.keeperOf(who), YearMonth.from(London.today(clock)));
        Words words = Words.in(Languages.of(request));
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(Stream.of(
                        "payment",
                        "state",
                        "pay-on",
                        "provider",
                        "person",
                        "service",
                        "bill",
                        "amount",
                        "order",
                        "ordered-by",
                        "ordered-on",
                        "request",
                        "decided-by")
                .map(column -> words.say("keeping.log." + column))
                .toArray(String[]::new));
        log.each(who, asked, one -> write(csv, one, words));
        return Response.ok(text.toString(), "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"instructions-" + asked.month() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void write(CsvWriter csv, Instructed one, Words words) {
        csv.writeRecord(
                one.payment(),
                words.say("payment.state." + one.state()),
                one.payOn().toString(),
                Spreadsheet.safe(one.provider()),
                Spreadsheet.safe(one.holder()),
                Spreadsheet.safe(one.service()),
                one.invoice(),
                Sterling.plain(one.amount()),
                one.order(),
                Spreadsheet.safe(one.orderedBy()),
                one.orderedOn().toString(),
                one.request(),
                Spreadsheet.safe(one.decidedBy()));
    }
}
