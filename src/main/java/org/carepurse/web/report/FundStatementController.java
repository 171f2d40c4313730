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
import org.carepurse.report.FundStatementText;
import org.carepurse.report.FundStatements;
import org.carepurse.report.Period;
import org.carepurse.report.Print;
import org.carepurse.report.StatementFile;
import org.carepurse.report.StatementPdf;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The statement of an individual service fund, for the person and for whoever holds it: to read, to keep, to print. */
@RequestScoped
@Path("funds/{agreement}/statement")
public class FundStatementController {

    private final FundStatements statements;
    private final StatementPdf pdf;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("agreement")
    private String agreement;

    @Context
    private HttpServletRequest request;

    @Inject
    FundStatementController(
            FundStatements statements, StatementPdf pdf, CurrentPerson person, Models models, Clock clock) {
        this.statements = statements;
        this.pdf = pdf;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** The days asked for; this month when none are, or when they cannot be meant, and then with what is wrong. */
    @GET
    @Controller
    public String show(@BeanParam PeriodForm form) {
        Problems problems = Problems.none(words());
        Period period = thisMonth();
        try {
            period = form.read(period);
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        String fund = "/funds/" + agreement;
        models.put(
                "page",
                new StatementPage(
                        text(period),
                        period,
                        fund + "/statement",
                        fund,
                        problems.any() ? form : PeriodForm.of(period),
                        false,
                        problems));
        return "report/statement.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam PeriodForm form) {
        return Attached.csv(StatementFile.of(text(form.read(thisMonth()))));
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam PeriodForm form) {
        return Attached.workbook(StatementFile.workbook(text(form.read(thisMonth()))), "statement");
    }

    @GET
    @Path("pdf")
    public Response pdf(@BeanParam PeriodForm form, @QueryParam("print") String print) {
        return Attached.pdf(pdf.of(text(form.read(thisMonth())), words().language(), Print.asked(print)));
    }

    private FundStatementText text(Period period) {
        return new FundStatementText(statements.of(person.who(), agreement, period), words());
    }

    private Period thisMonth() {
        return Period.monthOf(London.today(clock));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
