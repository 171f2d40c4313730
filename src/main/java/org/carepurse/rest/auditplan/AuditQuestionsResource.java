package org.carepurse.rest.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.auditplan.QuestionReading;
import org.carepurse.auditplan.QuestionStep;
import org.carepurse.auditplan.Questions;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What auditors ask: those questions that concern the caller, answering one, asking on, closing it. */
@RequestScoped
@Path("audit-questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditQuestionsResource {

    private static final String ONE = "{question: AUQ-[^/]+}";
    private static final int MOST_PAGES = 10_000;

    private final QuestionReading reading;
    private final Questions questions;
    private final Caller caller;

    @Inject
    AuditQuestionsResource(QuestionReading reading, Questions questions, Caller caller) {
        this.reading = reading;
        this.questions = questions;
        this.caller = caller;
    }

    /** @param page counted from 1, fifty questions each */
    @GET
    @Operation(summary = "The questions that concern the caller; those that wait for an answer first.")
    public List<AuditQuestionView> list(@QueryParam("page") @DefaultValue("1") int page) {
        int from = (Math.max(1, Math.min(page, MOST_PAGES)) - 1) * Slice.SIZE;
        return reading.of(caller.who(), from, Slice.SIZE).stream()
                .map(AuditQuestionView::of)
                .toList();
    }

    @GET
    @Path(ONE)
    @Operation(summary = "One question with all that was said about it.")
    public AuditQuestionView show(@PathParam("question") String question) {
        return AuditQuestionView.of(reading.show(caller.who(), question));
    }

    @POST
    @Path(ONE + "/answer")
    @Operation(summary = "Answers a question, as whoever is asked.")
    public Done answer(@HeaderParam(Answers.KEY) String key, @PathParam("question") String question, SayCall call) {
        return go(QuestionStep.ANSWER, key, question, call);
    }

    @POST
    @Path(ONE + "/more")
    @Operation(summary = "Asks on after an answer.")
    public Done askOn(@HeaderParam(Answers.KEY) String key, @PathParam("question") String question, SayCall call) {
        return go(QuestionStep.FOLLOW_UP, key, question, call);
    }

    @POST
    @Path(ONE + "/closing")
    @Operation(summary = "Closes a question, and says why.")
    public Done close(@HeaderParam(Answers.KEY) String key, @PathParam("question") String question, SayCall call) {
        return go(QuestionStep.CLOSE, key, question, call);
    }

    private Done go(QuestionStep step, String key, String question, SayCall call) {
        questions.requireMay(caller.who(), step, question);
        Questions.Go asked = new Questions.Go(question, step, Answers.body(call).words());
        return Answers.done(questions.go(caller.who(), Answers.key(key), asked), Done::new);
    }
}
