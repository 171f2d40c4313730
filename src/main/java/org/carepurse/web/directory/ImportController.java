package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.directory.ImportDone;
import org.carepurse.directory.ImportOrder;
import org.carepurse.directory.ImportReports;
import org.carepurse.directory.Importer;
import org.carepurse.directory.LineOutcome;
import org.carepurse.directory.LineReport;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Choice;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.words.Words;

/** Importing published files: first tried, then done, each with its report. */
@Controller
@RequestScoped
@Path("providers/import")
public class ImportController {

    private final Importer importer;
    private final ImportReports reports;
    private final ImportFolder folder;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    ImportController(
            Importer importer, ImportReports reports, ImportFolder folder, CurrentPerson person, Models models) {
        this.importer = importer;
        this.reports = reports;
        this.folder = folder;
        this.person = person;
        this.models = models;
    }

    @GET
    public String choose() {
        show(Problems.none(words()));
        return "directory/import.jte";
    }

    /** @param act {@code do} to import; anything else only tries */
    @POST
    public Response take(@FormParam("file") String file, @FormParam("act") String act) {
        try {
            long commissioner = Commissioner.of(person.who());
            ImportDone done = importer.importFor(
                    person.who(),
                    new ImportOrder(commissioner, person.who().personId(), folder.file(file), file, !"do".equals(act)));
            return Response.seeOther(URI.create("/providers/import/" + done.reference()))
                    .build();
        } catch (WrongInput wrong) {
            show(Problems.none(words()).and(wrong));
            return Response.ok("directory/import.jte").build();
        }
    }

    /** Takes a file from the browser; it is read and not kept, so doing what was tried needs it once more. */
    @POST
    @Path("sent")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeSent(@FormParam("file") EntityPart file, @FormParam("act") String act) {
        try {
            SignedIn who = person.who();
            ImportDone done = SentFile.read(
                    file,
                    (lying, name) -> importer.importFor(
                            who,
                            new ImportOrder(Commissioner.of(who), who.personId(), lying, name, !"do".equals(act))));
            return Response.seeOther(URI.create("/providers/import/" + done.reference()))
                    .build();
        } catch (WrongInput wrong) {
            show(Problems.none(words()).and("sent", words().say(wrong)));
            return Response.ok("directory/import.jte").build();
        }
    }

    @GET
    @Path("{report: IMP-.*}")
    public String report(
            @PathParam("report") String reference,
            @QueryParam("only") @DefaultValue("") String only,
            @QueryParam("after") @DefaultValue("0") String after) {
        ImportReports.Report report = reports.report(person.who(), reference);
        long from = after.matches("[0-9]{1,9}") ? Long.parseLong(after) : 0;
        List<LineReport> lines = reports.lines(report, only, ImportReports.PER_PAGE + 1, from);
        List<LineReport> shown = lines.subList(0, Math.min(lines.size(), ImportReports.PER_PAGE));
        models.put(
                "page",
                new ImportReportPage(
                        report,
                        only,
                        choices(),
                        shown.stream().map(line -> row(line, words())).toList(),
                        lines.size() == shown.size() ? "" : next(reference, only, shown.get(shown.size() - 1)),
                        report.done().rehearsal()
                                && folder.files().contains(report.done().fileName())));
        return "directory/import-report.jte";
    }

    private static String next(String reference, String only, LineReport last) {
        return "/providers/import/" + reference + "?only=" + only.replaceAll("[^A-Z]", "") + "&after=" + last.line();
    }

    private void show(Problems problems) {
        List<Choice> files =
                folder.files().stream().map(name -> Choice.of(name, name)).toList();
        models.put(
                "page",
                new ImportPage(
                        files,
                        Importer.sources(),
                        reports.latest(person.who(), Commissioner.of(person.who())),
                        problems));
    }

    private List<Option> choices() {
        Words words = words();
        List<Option> choices = new ArrayList<>(List.of(
                Option.of("", words.say("directory.import.only.all")),
                Option.of("ATTENTION", words.say("directory.import.total.attention"))));
        Arrays.stream(LineOutcome.values())
                .map(outcome -> Option.of(outcome.name(), words.say("directory.import.total." + outcome)))
                .forEach(choices::add);
        return choices;
    }

    private static List<Cell> row(LineReport line, Words words) {
        return List.of(
                Cell.figure(String.valueOf(line.line())),
                Cell.of(words.say("directory.import.total." + line.outcome())),
                Cell.of(line.about()),
                Cell.of(line.remarks().stream()
                        .map(remark -> words.say("remark." + remark.kind(), remark.about()))
                        .collect(Collectors.joining(" "))));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
