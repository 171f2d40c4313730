package org.carepurse.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.report.Period;
import org.carepurse.report.Print;
import org.carepurse.report.Statement;
import org.carepurse.report.StatementFile;
import org.carepurse.report.StatementPdf;
import org.carepurse.report.StatementProofs;
import org.carepurse.report.StatementText;
import org.carepurse.report.Statements;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A statement of a plan's money: as records, as a file for a spreadsheet, and to print. */
@RequestScoped
@Path("statements/{plan}")
public class StatementResource {

    private final Statements statements;
    private final StatementPdf pdf;
    private final StatementProofs proofs;
    private final Clock clock;
    private final Caller caller;

    @PathParam("plan")
    private String plan;

    @Inject
    StatementResource(Statements statements, StatementPdf pdf, StatementProofs proofs, Clock clock, Caller caller) {
        this.statements = statements;
        this.pdf = pdf;
        this.proofs = proofs;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "What happened to the plan's money: what came, what was spent, what is left, and every move. This month when no days are sent.")
    public StatementView read(@QueryParam("from") String from, @QueryParam("to") String to) {
        return StatementView.of(statement(from, to));
    }

    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a file for a spreadsheet, in the caller's language.")
    public String csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        return StatementFile.of(text(from, to));
    }

    @GET
    @Path("xlsx")
    @Produces(Answers.WORKBOOK)
    @Operation(summary = "The same as a workbook, in the caller's language.")
    public byte[] workbook(@QueryParam("from") String from, @QueryParam("to") String to) {
        return StatementFile.workbook(text(from, to));
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same to print, in the caller's language.")
    public byte[] pdf(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Parameter(description = "large for large print") @QueryParam("print") String print) {
        return pdf.of(text(from, to), caller.language(), Print.asked(print));
    }

    @GET
    @Path("proof")
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            summary =
                    "What shows that its entries stand so in what was sealed: to be checked by carepurse verify-export.")
    public String proof(@QueryParam("from") String from, @QueryParam("to") String to) {
        return proofs.of(caller.who(), plan, period(from, to));
    }

    private StatementText text(String from, String to) {
        return new StatementText(statement(from, to), Words.in(caller.language()));
    }

    private Statement statement(String from, String to) {
        return statements.of(caller.who(), plan, period(from, to));
    }

    /** This month when neither day is sent. */
    private Period period(String from, String to) {
        return from == null && to == null
                ? Period.monthOf(London.today(clock))
                : new Period(day("from", from), day("to", to));
    }

    private static LocalDate day(String name, String said) {
        return Answers.day(name, Answers.field(name, said)).orElseThrow();
    }
}
