package org.carepurse.rest.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.report.EntrySheet;
import org.carepurse.report.Figure;
import org.carepurse.report.FigureEntries;
import org.carepurse.report.FigureEntry;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's figures, and the entries each is made of: on all parts together they add up to it to the penny. */
@RequestScoped
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    private final FigureEntries entries;
    private final Caller caller;

    @Inject
    FiguresResource(FigureEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What was granted, is still to come, unsorted, left, set aside and owed: of one plan, or of all.")
    public List<FigureView> list(@QueryParam("plan") String plan) {
        return Stream.of(Figure.values())
                .map(figure ->
                        new FigureView(figure, Sterling.inPence(entries.sum(caller.who(), question(figure, plan)))))
                .toList();
    }

    @GET
    @Path("{figure}/entries")
    @Operation(summary = "The moves of the journal that make a figure up, the newest first.")
    public FigureEntrySlice entries(
            @PathParam("figure") String named, @QueryParam("plan") String plan, @QueryParam("after") String after) {
        List<FigureEntry> oneMore =
                entries.list(caller.who(), question(figure(named), plan), place(after), Slice.SIZE + 1);
        return Slice.of(oneMore, Slice.SIZE, entry -> entry.place().toString())
                .map(FigureEntryView::of)
                .as(FigureEntrySlice::new);
    }

    @GET
    @Path("{figure}/entries/csv")
    @Produces(Answers.FILE)
    @Operation(summary = "All of them as a file for a spreadsheet, in the caller's language.")
    public Response csv(@PathParam("figure") String named, @QueryParam("plan") String plan) {
        return file(named, plan, SheetForm.CSV);
    }

    @GET
    @Path("{figure}/entries/xlsx")
    @Produces(Answers.WORKBOOK)
    @Operation(summary = "All of them as a workbook, in the caller's language.")
    public Response workbook(@PathParam("figure") String named, @QueryParam("plan") String plan) {
        return file(named, plan, SheetForm.XLSX);
    }

    private Response file(String named, String plan, SheetForm form) {
        SignedIn who = caller.who();
        FigureEntries.Question question = question(figure(named), plan);
        return Answers.sheet(
                form,
                new EntrySheet(
                                (before, atMost) -> entries.list(who, question, before, atMost),
                                Words.in(caller.language()))::write);
    }

    private static Figure figure(String named) {
        return Stream.of(Figure.values())
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("figure", named));
    }

    private static Place place(String after) {
        return after == null
                ? Place.NEWEST
                : Place.read(after).orElseThrow(() -> new WrongInput("after", "after-not-ours"));
    }

    private FigureEntries.Question question(Figure figure, String plan) {
        long commissioner = caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
        return new FigureEntries.Question(commissioner, figure, Answers.text(plan));
    }
}
