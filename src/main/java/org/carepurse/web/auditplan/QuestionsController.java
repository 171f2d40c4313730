package org.carepurse.web.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.QuestionReading;
import org.carepurse.auditplan.QuestionSight;
import org.carepurse.auditplan.QuestionStep;
import org.carepurse.auditplan.Questions;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What auditors ask: the list of whoever looks, and one question with its answers. */
@Controller
@RequestScoped
@Path("audit-questions")
public class QuestionsController {

    private static final String ONE = "{question: AUQ-[^/]+}";

    private final QuestionReading reading;
    private final Questions questions;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    QuestionsController(
            QuestionReading reading, Questions questions, CurrentPerson person, Models models, Clock clock) {
        this.reading = reading;
        this.questions = questions;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(@QueryParam("page") String page) {
        Paging paging = Paging.typed(page);
        models.put(
                "page",
                new QuestionsPage(
                        reading.of(person.who(), paging.from(), paging.oneMore()), paging, London.today(clock)));
        return "auditplan/questions.jte";
    }

    @GET
    @Path(ONE)
    public Response show(@PathParam("question") String question, @QueryParam("done") String done) {
        return page(question, "", done != null, Problems.none(words()));
    }

    @POST
    @Path(ONE + "/answer")
    public Response answer(
            @PathParam("question") String question, @FormParam("words") String said, @FormParam("key") String key) {
        return go(question, QuestionStep.ANSWER, said, key);
    }

    @POST
    @Path(ONE + "/more")
    public Response askOn(
            @PathParam("question") String question, @FormParam("words") String said, @FormParam("key") String key) {
        return go(question, QuestionStep.FOLLOW_UP, said, key);
    }

    @POST
    @Path(ONE + "/closing")
    public Response close(
            @PathParam("question") String question, @FormParam("words") String said, @FormParam("key") String key) {
        return go(question, QuestionStep.CLOSE, said, key);
    }

    private Response go(String question, QuestionStep step, String said, String key) {
        questions.requireMay(person.who(), step, question);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> gone =
                    questions.go(person.who(), new RequestKey(key), new Questions.Go(question, step, said));
            if (gone.isDone()) {
                return Response.seeOther(URI.create("/audit-questions/" + question + "?done=it"))
                        .build();
            }
            problems = problems.and(null, gone.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(question, Objects.toString(said, ""), false, problems);
    }

    private Response page(String question, String typed, boolean done, Problems problems) {
        QuestionSight sight = reading.show(person.who(), question);
        models.put(
                "page",
                new QuestionPage(
                        sight,
                        London.today(clock),
                        questions.may(person.who(), QuestionStep.ANSWER, sight.question()),
                        questions.may(person.who(), QuestionStep.FOLLOW_UP, sight.question()),
                        questions.may(person.who(), QuestionStep.CLOSE, sight.question()),
                        typed,
                        done,
                        problems));
        return Response.ok("auditplan/question.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
