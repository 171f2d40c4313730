package org.carepurse.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Setting the review dates of a plan, one for each stream that pays and wants one. */
@Controller
@RequestScoped
@Path("plans/{plan}/reviews")
public class ReviewsController {

    private final PlanPages pages;
    private final PlanWriting writing;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    ReviewsController(PlanPages pages, PlanWriting writing, CurrentPerson person, Models models) {
        this.pages = pages;
        this.writing = writing;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        Plan written = pages.toWrite(plan);
        Map<FundingStream, LocalDate> set = written.reviews();
        return page(
                written,
                stream -> TypedDate.of(set.getOrDefault(stream, written.latestReviewOf(stream))),
                Problems.none(words()));
    }

    @POST
    public Response set(MultivaluedMap<String, String> form) {
        Plan written = pages.toWrite(plan);
        Reading reading = new Reading(words());
        Map<FundingStream, LocalDate> dates = new EnumMap<>(FundingStream.class);
        streams(written).forEach(stream -> {
            LocalDate date =
                    reading.read(() -> TypedDate.in(form, stream.name()).read(stream.name()));
            if (date != null) {
                dates.put(stream, date);
            }
        });
        Problems problems = reading.allWell() ? write(dates, form.getFirst("key")) : reading.problems();
        return problems.any()
                ? page(written, stream -> TypedDate.in(form, stream.name()), problems)
                : Response.seeOther(URI.create("/plans/" + plan + "?done=reviews-set"))
                        .build();
    }

    /** Each stream's date is an act of its own, so those that are allowed stand even when another is refused. */
    private Problems write(Map<FundingStream, LocalDate> dates, String key) {
        Problems problems = Problems.none(words());
        for (Map.Entry<FundingStream, LocalDate> date : dates.entrySet()) {
            Outcome<String> outcome = writing.setReview(
                    person.who(),
                    new RequestKey(key + "-" + date.getKey().ordinal()),
                    new PlanWriting.SetReview(plan, date.getKey(), date.getValue()));
            if (!outcome.isDone()) {
                problems = problems.and(date.getKey().name(), outcome.why());
            }
        }
        return problems;
    }

    private Response page(Plan written, Function<FundingStream, TypedDate> typed, Problems problems) {
        models.put(
                "page",
                new ReviewsPage(
                        plan,
                        streams(written).stream()
                                .map(stream -> new ReviewsPage.OfStream(
                                        stream, written.latestReviewOf(stream), typed.apply(stream)))
                                .toList(),
                        problems));
        return Response.ok("careplan/reviews.jte").build();
    }

    private static List<FundingStream> streams(Plan plan) {
        return plan.plannedByStream().keySet().stream()
                .filter(stream -> stream.reviewClock().isPresent())
                .toList();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
