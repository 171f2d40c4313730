package org.carepurse.web.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;
import org.carepurse.workload.Standards;
import org.carepurse.workload.WorkCount;
import org.carepurse.workload.WorkList;
import org.carepurse.workload.Workload;

/** What there is to do: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("work")
public class WorkController {

    private final Workload workload;
    private final Standards standards;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    WorkController(Workload workload, Standards standards, CurrentPerson person, Models models) {
        this.workload = workload;
        this.standards = standards;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", new WorkPage(counts(), standards.met(person.who(), Desk.commissionerOf(person.who()))));
        return "workload/work.jte";
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
        List<List<Object>> rows = new ArrayList<>();
        counts().forEach((list, counts) -> counts.forEach(count -> rows.add(List.<Object>of(
                words.say("workload.list." + list),
                words.say("workload.band." + count.band().name()),
                count.number(),
                list.isOfMoney() ? count.amount().getAmount() : ""))));
        return WorkFile.of(
                "work",
                as,
                List.of(
                        words.say("workload.head.what"),
                        words.say("workload.head.age"),
                        words.say("workload.head.number"),
                        words.say("workload.head.amount")),
                rows);
    }

    private Map<WorkList, List<WorkCount>> counts() {
        Map<WorkList, List<WorkCount>> counts = new EnumMap<>(WorkList.class);
        for (WorkList list : WorkList.values()) {
            counts.put(list, workload.count(person.who(), Desk.commissionerOf(person.who()), list));
        }
        return counts;
    }
}
