package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.carepurse.directory.ImportOrder;
import org.carepurse.directory.ImportReports;
import org.carepurse.directory.Importer;
import org.carepurse.directory.LineOutcome;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.LyingFile;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Importing published files of providers: tried first, then done, each with its report. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String ATTENTION = "ATTENTION";

    private final Importer importer;
    private final ImportReports reports;
    private final Caller caller;

    @Inject
    ImportsResource(Importer importer, ImportReports reports, Caller caller) {
        this.importer = importer;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest twenty, the last first.")
    public List<ImportView> latest() {
        return reports.latest(caller.who(), commissioner()).stream()
                .map(ImportReports.Report::done)
                .map(ImportView::of)
                .toList();
    }

    @POST
    @Consumes(Answers.FILE)
    @Operation(summary = "Imports the file that is sent; what is known already is brought up to date.")
    public ImportView take(@HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream file) {
        return LyingFile.of(
                file,
                lying -> ImportView.of(importer.importOnce(caller.who(), Answers.key(key), order(lying, name, false))));
    }

    @POST
    @Path("rehearsal")
    @Consumes(Answers.FILE)
    @Operation(summary = "Tells what importing the file would come to; of the directory it changes nothing.")
    public ImportView rehearse(@QueryParam("file") String name, InputStream file) {
        return LyingFile.of(file, lying -> ImportView.of(importer.importFor(caller.who(), order(lying, name, true))));
    }

    @GET
    @Path("{import}")
    @Operation(summary = "What one import came to.")
    public ImportView show(@PathParam("import") String reference) {
        return ImportView.of(reports.report(caller.who(), reference).done());
    }

    @GET
    @Path("{import}/lines")
    @Operation(summary = "Its lines in their order: all, those of one outcome, or with ATTENTION those to look at.")
    public ImportLineSlice lines(
            @PathParam("import") String reference, @QueryParam("only") String only, @QueryParam("after") String after) {
        ImportReports.Report report = reports.report(caller.who(), reference);
        return Slice.of(
                        reports.lines(report, which(only), Slice.SIZE + 1, place(after)),
                        Slice.SIZE,
                        line -> String.valueOf(line.line()))
                .map(ImportLineView::of)
                .as(ImportLineSlice::new);
    }

    private ImportOrder order(java.nio.file.Path lying, String name, boolean rehearsal) {
        return new ImportOrder(commissioner(), caller.who().personId(), lying, Answers.text(name), rehearsal);
    }

    private long commissioner() {
        return caller.organisation(Permission.IMPORT_DIRECTORY, Role.COMMISSIONER_FINANCE);
    }

    private static String which(String only) {
        return ATTENTION.equals(only)
                ? only
                : Answers.one("only", LineOutcome.class, only).map(Enum::name).orElse("");
    }

    private static long place(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,9}")) {
            throw new WrongInput("after", "after-not-ours");
        }
        return Long.parseLong(after);
    }
}
