package org.carepurse.rest.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Questions;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One case: its working papers, what is asked and found, and how it ended. */
@RequestScoped
@Path("audit-cases/{auditcase: AUC-[^/]+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditCasesResource {

    private final CaseReading reading;
    private final CasePapers papers;
    private final Questions questions;
    private final Findings findings;
    private final Caller caller;

    @PathParam("auditcase")
    private String reference;

    @Inject
    AuditCasesResource(CaseReading reading, CasePapers papers, Questions questions, Findings findings, Caller caller) {
        this.reading = reading;
        this.papers = papers;
        this.questions = questions;
        this.findings = findings;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "One case with its working papers, questions and findings.")
    public AuditCaseView show() {
        return AuditCaseView.of(reading.show(caller.who(), reference));
    }

    @GET
    @Path("outcome")
    @Operation(summary = "How a closed case ended, as the person is told.")
    public AuditOutcomeView outcome() {
        return AuditOutcomeView.of(reading.outcome(caller.who(), reference));
    }

    @POST
    @Path("papers")
    @Operation(summary = "Writes the working papers of a case anew; refused when another has written since.")
    public Done write(@HeaderParam(Answers.KEY) String key, WritePapersCall call) {
        papers.requireMayWrite(caller.who(), reference);
        return Answers.done(
                papers.write(caller.who(), Answers.key(key), Answers.body(call).asked(reference)), Done::new);
    }

    @POST
    @Path("questions")
    @Operation(summary = "Asks the person, or a provider they ordered from.")
    public Done ask(@HeaderParam(Answers.KEY) String key, AskAuditQuestionCall call) {
        papers.requireMayWrite(caller.who(), reference);
        AskAuditQuestionCall said = Answers.body(call);
        return Answers.done(
                questions.ask(caller.who(), Answers.key(key), new Questions.Ask(reference, said.whom(), said.words())),
                Done::new);
    }

    @POST
    @Path("findings")
    @Operation(summary = "Writes down what was found.")
    public Done find(@HeaderParam(Answers.KEY) String key, MakeFindingCall call) {
        papers.requireMayWrite(caller.who(), reference);
        return Answers.done(
                findings.find(caller.who(), Answers.key(key), Answers.body(call).asked(reference)), Done::new);
    }

    @POST
    @Path("closing")
    @Operation(summary = "Closes a case with an opinion; the person is told.")
    public Done close(@HeaderParam(Answers.KEY) String key, CloseAuditCaseCall call) {
        papers.requireMayWrite(caller.who(), reference);
        return Answers.done(
                papers.close(caller.who(), Answers.key(key), Answers.body(call).asked(reference)), Done::new);
    }
}
