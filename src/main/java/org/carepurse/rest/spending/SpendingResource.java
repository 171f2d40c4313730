package org.carepurse.rest.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.carepurse.directory.UnmetSearches;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.outcome.WrongInput;
import org.carepurse.report.EntrySheet;
import org.carepurse.report.FigureEntry;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingEntries;
import org.carepurse.spending.YearOutlooks;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a commissioner's money went on. On all parts together the entries behind a figure add up to it to the penny. */
@RequestScoped
@Path("spending")
@Produces(MediaType.APPLICATION_JSON)
public class SpendingResource {

    private static final int MOST_UNMET = 200;

    private final Spending spending;
    private final SpendingEntries entries;
    private final YearOutlooks outlooks;
    private final UnmetSearches unmet;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SpendingResource(
            Spending spending,
            SpendingEntries entries,
            YearOutlooks outlooks,
            UnmetSearches unmet,
            Caller caller,
            Clock clock) {
        this.spending = spending;
        this.entries = entries;
        this.outlooks = outlooks;
        this.unmet = unmet;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What was budgeted, ordered, owed and paid, and is still set aside, in groups.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "MONTH, QUARTER, YEAR, STREAM, HOLDING, CATEGORY, PROVIDER, AREA or COHORT.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    @Parameter(name = "stream", in = ParameterIn.QUERY, description = "One stream; empty where nothing tells which.")
    @Parameter(name = "holding", in = ParameterIn.QUERY, description = "One way of holding; empty where nothing tells.")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "With of: COHORT, CATEGORY, PROVIDER or AREA.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            description = "Which part of it, as a group of the answer is named.")
    public SpendingView show(@BeanParam SpendingQuery query) {
        return SpendingView.of(spending.ask(caller.who(), query.question(commissioner(), clock)));
    }

    @GET
    @Path("entries")
    @Operation(summary = "The moves of the journal that make a figure up, the newest first.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    @Parameter(name = "stream", in = ParameterIn.QUERY, description = "One stream; empty where nothing tells which.")
    @Parameter(name = "holding", in = ParameterIn.QUERY, description = "One way of holding; empty where nothing tells.")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "With of: COHORT, CATEGORY, PROVIDER or AREA.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            description = "Which part of it, as a group of the answer is named.")
    public SpendingEntrySlice entries(
            @BeanParam SpendingQuery query, @QueryParam("measure") String measure, @QueryParam("after") String after) {
        Place place = after == null
                ? Place.NEWEST
                : Place.read(after).orElseThrow(() -> new WrongInput("after", "after-not-ours"));
        List<FigureEntry> oneMore = entries.list(caller.who(), question(query, measure), place, Slice.SIZE + 1);
        return Slice.of(oneMore, Slice.SIZE, entry -> entry.place().toString())
                .map(SpendingEntryView::of)
                .as(SpendingEntrySlice::new);
    }

    @GET
    @Path("entries/csv")
    @Produces(Answers.FILE)
    @Operation(summary = "All of them as a file for a spreadsheet, in the caller's language.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    @Parameter(name = "stream", in = ParameterIn.QUERY, description = "One stream; empty where nothing tells which.")
    @Parameter(name = "holding", in = ParameterIn.QUERY, description = "One way of holding; empty where nothing tells.")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "With of: COHORT, CATEGORY, PROVIDER or AREA.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            description = "Which part of it, as a group of the answer is named.")
    public Response csv(@BeanParam SpendingQuery query, @QueryParam("measure") String measure) {
        return file(question(query, measure), SheetForm.CSV);
    }

    @GET
    @Path("entries/xlsx")
    @Produces(Answers.WORKBOOK)
    @Operation(summary = "All of them as a workbook, in the caller's language.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first month, as 2027-04; of this year when absent.")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last month, as 2028-03; of this year when absent.")
    @Parameter(name = "stream", in = ParameterIn.QUERY, description = "One stream; empty where nothing tells which.")
    @Parameter(name = "holding", in = ParameterIn.QUERY, description = "One way of holding; empty where nothing tells.")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "With of: COHORT, CATEGORY, PROVIDER or AREA.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            description = "Which part of it, as a group of the answer is named.")
    public Response workbook(@BeanParam SpendingQuery query, @QueryParam("measure") String measure) {
        return file(question(query, measure), SheetForm.XLSX);
    }

    private Response file(SpendingEntries.Question question, SheetForm form) {
        SignedIn who = caller.who();
        return Answers.sheet(
                form,
                new EntrySheet(
                                (before, atMost) -> entries.list(who, question, before, atMost),
                                Words.in(caller.language()))::write);
    }

    private SpendingEntries.Question question(SpendingQuery query, String measure) {
        return new SpendingEntries.Question(query.question(commissioner(), clock), journalled(measure));
    }

    /** @throws WrongInput {@code measure-of-deliveries} for what no move of money tells */
    private static Measure journalled(String said) {
        Measure measure = Answers.one("measure", Measure.class, said).orElse(Measure.OWED);
        if (!measure.isOfJournal()) {
            throw new WrongInput("measure", "measure-of-deliveries");
        }
        return measure;
    }

    /** @param year in which the financial year begins; this one when absent */
    @GET
    @Path("unmet")
    @Operation(
            summary =
                    "What people looked for in a financial year and did not find, most often first; small numbers are not told.")
    public List<UnmetSearchView> unmet(@QueryParam("year") Integer year) {
        FinancialYear asked = yearOf(year);
        return unmet
                .list(
                        caller.who(),
                        new UnmetSearches.Question(commissioner(), asked.firstDay(), asked.lastDay()),
                        MOST_UNMET)
                .stream()
                .map(UnmetSearchView::of)
                .toList();
    }

    /** @param year in which the financial year begins; this one when absent */
    @GET
    @Path("outlook")
    @Operation(summary = "Where a financial year is heading: forecast, what would be left, and the likely cause.")
    public List<YearOutlookView> outlook(@QueryParam("year") Integer year, @QueryParam("by") String by) {
        long commissioner = commissioner();
        Grouping grouping = Answers.one("by", Grouping.class, by)
                .filter(asked -> asked == Grouping.HOLDING)
                .orElse(Grouping.STREAM);
        FinancialYear asked = yearOf(year);
        return outlooks.of(caller.who(), new YearOutlooks.Question(commissioner, asked, grouping)).stream()
                .map(YearOutlookView::of)
                .toList();
    }

    private FinancialYear yearOf(Integer year) {
        if (year != null && (year < 2010 || year > 2078)) {
            throw new WrongInput("year", "year-out-of-range");
        }
        return year == null ? FinancialYear.of(London.today(clock)) : new FinancialYear(year);
    }

    private long commissioner() {
        return caller.organisation(
                Permission.SEE_PEOPLE_AND_BUDGETS, Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    }
}
