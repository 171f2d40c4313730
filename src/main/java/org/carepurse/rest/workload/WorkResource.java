package org.carepurse.rest.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.workload.WorkView.StandardView;
import org.carepurse.rest.workload.WorkView.WorkAgeView;
import org.carepurse.rest.workload.WorkView.WorkKindView;
import org.carepurse.time.London;
import org.carepurse.workload.Band;
import org.carepurse.workload.LateRow;
import org.carepurse.workload.Standard;
import org.carepurse.workload.Standards;
import org.carepurse.workload.WorkList;
import org.carepurse.workload.Workload;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What there is to do. */
@RequestScoped
@Path("work")
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

    private static final int SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    private final Workload workload;
    private final Standards standards;
    private final Caller caller;
    private final Clock clock;

    @Inject
    WorkResource(Workload workload, Standards standards, Caller caller, Clock clock) {
        this.workload = workload;
        this.standards = standards;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What waits, by kind and age, and how often standards were met in the last thirty days.")
    public WorkView show() {
        long commissioner = commissioner();
        return new WorkView(
                Stream.of(WorkList.values())
                        .map(list -> kind(commissioner, list))
                        .toList(),
                standards.met(caller.who(), commissioner).stream()
                        .map(met -> new StandardView(
                                met.standard(), met.standard().workingDays(), met.inTime(), met.waiting(), met.late()))
                        .toList());
    }

    /**
     * @param of reviews, exceptions, invoices, payments, bank-lines or no-delivery
     * @param age the most pressing when absent
     * @param page from 1, each of a hundred
     */
    @GET
    @Path("list")
    @Operation(summary = "The work of one kind and age, the longest waiting first, a hundred at a time.")
    public List<WorkRowView> list(
            @QueryParam("of") String of, @QueryParam("age") String age, @QueryParam("page") Integer page) {
        long commissioner = commissioner();
        WorkList list = WorkList.addressed(of).orElseThrow(() -> new WrongInput("of", "work-of"));
        int from = page == null ? 0 : (Math.min(Math.max(page, 1), LAST_PAGE) - 1) * SIZE;
        return workload.list(caller.who(), commissioner, list, band(list, age), from, SIZE).stream()
                .map(WorkRowView::of)
                .toList();
    }

    @GET
    @Path("late")
    @Operation(summary = "What took longer than a standard allows, of the last thirty days.")
    public List<LateRow> late(@QueryParam("standard") String standard) {
        long commissioner = commissioner();
        return standards.late(
                caller.who(),
                commissioner,
                Answers.one("standard", Standard.class, standard).orElse(Standard.VALIDATED));
    }

    private WorkKindView kind(long commissioner, WorkList list) {
        return new WorkKindView(
                list,
                workload.count(caller.who(), commissioner, list).stream()
                        .map(count ->
                                new WorkAgeView(count.band().name(), count.number(), Sterling.inPence(count.amount())))
                        .toList());
    }

    private Band band(WorkList list, String age) {
        List<Band> bands = list.bands(London.today(clock));
        return age == null
                ? bands.get(0)
                : bands.stream()
                        .filter(band -> band.name().equals(age))
                        .findFirst()
                        .orElseThrow(() -> new WrongInput("age", "work-age"));
    }

    private long commissioner() {
        return caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
