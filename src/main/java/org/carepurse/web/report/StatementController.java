package org.carepurse.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.carepurse.outcome.WrongInput;
import org.carepurse.report.AuditFiles;
import org.carepurse.report.Period;
import org.carepurse.report.Print;
import org.carepurse.report.Statement;
import org.carepurse.report.StatementFile;
import org.carepurse.report.StatementPdf;
import org.carepurse.report.StatementProofs;
import org.carepurse.report.StatementText;
import org.carepurse.report.Statements;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** A statement of a plan's money: to read, to keep as a file, to print. */
@RequestScoped
@Path("statements/{plan}")
public class StatementController {

    private final Statements statements;
    private final StatementPdf pdf;
    private final StatementProofs proofs;
    private final AuditFiles audits;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    StatementController(
            Statements statements,
            StatementPdf pdf,
            StatementProofs proofs,
            AuditFiles audits,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.statements = statements;
        this.pdf = pdf;
        this.proofs = proofs;
        this.audits = audits;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** The days asked for; this month when none are, or when they cannot be meant, and then with what is wrong. */
    @GET
    @Controller
    public String show(@BeanParam PeriodForm form) {
        Problems problems = Problems.none(words());
        Period thisMonth = Period.monthOf(London.today(clock));
        Period period = thisMonth;
        try {
            period = form.read(thisMonth);
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        models.put(
                "page",
                new StatementPage(
                        new StatementText(statement(period), words()),
                        period,
                        "/statements/" + plan,
                        "/purses/" + plan,
                        problems.any() ? form : PeriodForm.of(period),
                        audits.mayBeDrawnUpBy(person.who(), plan),
                        problems));
        return "report/statement.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam PeriodForm form) {
        String file = StatementFile.of(new StatementText(statement(read(form)), words()));
        return Attached.csv(file);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam PeriodForm form) {
        return Attached.workbook(
                StatementFile.workbook(new StatementText(statement(read(form)), words())), "statement");
    }

    @GET
    @Path("pdf")
    public Response pdf(@BeanParam PeriodForm form, @QueryParam("print") String print) {
        StatementText text = new StatementText(statement(read(form)), words());
        return Attached.pdf(pdf.of(text, words().language(), Print.asked(print)));
    }

    @GET
    @Path("proof")
    public Response proof(@BeanParam PeriodForm form) {
        return Attached.proof(proofs.of(person.who(), plan, read(form)));
    }

    private Period read(PeriodForm form) {
        return form.read(Period.monthOf(London.today(clock)));
    }

    private Statement statement(Period period) {
        return statements.of(person.who(), plan, period);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
