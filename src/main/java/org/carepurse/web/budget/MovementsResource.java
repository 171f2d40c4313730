package org.carepurse.web.budget;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import org.carepurse.budget.PurseMovement;
import org.carepurse.budget.PurseMovements;
import org.carepurse.money.Sterling;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** Every movement of a purse as a file for a spreadsheet. */
@RequestScoped
@Path("purses/{plan}/movements.csv")
public class MovementsResource {

    private static final int MOST_LINES = 100_000;

    private final PurseMovements movements;
    private final CurrentPerson person;

    @Context
    private HttpServletRequest request;

    @Inject
    MovementsResource(PurseMovements movements, CurrentPerson person) {
        this.movements = movements;
        this.person = person;
    }

    @GET
    public Response file(@PathParam("plan") String plan) {
        Words words = Words.in(Languages.of(request));
        StringWriter file = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(file);
        csv.writeRecord(
                words.say("budget.movement.date"),
                words.say("budget.movement.what"),
                words.say("budget.movement.goal"),
                words.say("budget.movement.stream"),
                words.say("budget.movement.document"),
                words.say("budget.movement.amount"));
        movements
                .of(person.who(), plan, PurseMovements.Order.OLDEST_FIRST, 0, MOST_LINES)
                .movements()
                .forEach(one -> write(csv, one, words));
        return Response.ok(file.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + plan + ".csv\"")
                .build();
    }

    private static void write(CsvWriter csv, PurseMovement one, Words words) {
        csv.writeRecord(
                one.effectiveOn().toString(),
                words.say("movement." + one.reason()),
                Spreadsheet.safe(one.goal()),
                words.say("careplan.stream-name." + one.stream()),
                one.documentReference(),
                Sterling.plain(one.amount()));
    }
}
