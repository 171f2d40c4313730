package org.carepurse.web.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.words.Words;
import org.carepurse.workload.Band;
import org.carepurse.workload.WorkList;
import org.carepurse.workload.WorkRow;
import org.carepurse.workload.Workload;
import org.joda.money.Money;

/** The list behind a number of work: a page of it, or all of it as a file for a spreadsheet. */
@RequestScoped
@Path("work/list")
public class ListController {

    private static final int MOST_IN_A_FILE = 10_000;

    private final Workload workload;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @QueryParam("of")
    private String of;

    @QueryParam("age")
    private String age;

    @Context
    private HttpServletRequest request;

    @Inject
    ListController(Workload workload, CurrentPerson person, Models models, Clock clock) {
        this.workload = workload;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@QueryParam("page") String typed) {
        Paging paging = Paging.typed(typed);
        List<WorkRow> rows = rows(paging.from(), paging.oneMore());
        models.put("page", new ListPage(list(), bands(), band(), paging.cut(rows), paging.page(), paging.last(rows)));
        return "workload/list.jte";
    }

    @GET
    @Path("csv")
    public Response csv() {
        return file(SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook() {
        return file(SheetForm.XLSX);
    }

    private Response file(SheetForm as) {
        Words words = Words.in(Languages.of(request));
        return WorkFile.of(
                "work-" + list().address(),
                as,
                ListPage.heads(list(), words),
                rows(0, MOST_IN_A_FILE).stream()
                        .map(row -> List.<Object>of(
                                ListPage.called(list(), row, words),
                                row.person(),
                                row.provider(),
                                row.since(),
                                row.amount().<Object>map(Money::getAmount).orElse("")))
                        .toList());
    }

    private List<WorkRow> rows(int from, int atMost) {
        return workload.list(person.who(), Desk.commissionerOf(person.who()), list(), band(), from, atMost);
    }

    private WorkList list() {
        return WorkList.addressed(of).orElse(WorkList.REVIEWS);
    }

    private List<Band> bands() {
        return list().bands(London.today(clock));
    }

    /** The most pressing, when the address names none of its ages. */
    private Band band() {
        return bands().stream()
                .filter(each -> each.name().equals(age))
                .findFirst()
                .orElse(bands().get(0));
    }
}
