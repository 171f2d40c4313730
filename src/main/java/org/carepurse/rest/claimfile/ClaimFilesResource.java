package org.carepurse.rest.claimfile;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.carepurse.claimfile.ClaimFileAct;
import org.carepurse.claimfile.ClaimFileSights;
import org.carepurse.claimfile.ClaimFiles;
import org.carepurse.claimfile.ClaimWords;
import org.carepurse.claimfile.FileKind;
import org.carepurse.claimfile.ResultSheet;
import org.carepurse.claimfile.SendFile;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of many invoices or deliveries: sent to be tried, then sent in earnest, each line told what became of it. */
@RequestScoped
@Path("provider/files")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimFilesResource {

    private final ClaimFiles files;
    private final ClaimFileSights sights;
    private final ResultSheet results;
    private final Caller caller;

    @Inject
    ClaimFilesResource(ClaimFiles files, ClaimFileSights sights, ResultSheet results, Caller caller) {
        this.files = files;
        this.sights = sights;
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest fifty files of the caller's provider, the last first.")
    public List<ClaimFileView> latest() {
        return sights.ofProvider(caller.who(), provider(), 0, Slice.SIZE).stream()
                .map(ClaimFileView::of)
                .toList();
    }

    @POST
    @Path("invoices")
    @Consumes(Answers.FILE)
    @Operation(
            summary = "Takes a file of up to 5,000 lines of invoices, and tries each line. Nothing is sent yet."
                    + " The same content again is the same file.")
    public ClaimFileView takeInvoices(
            @HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream content) {
        return take(key, FileKind.INVOICES, name, content);
    }

    @POST
    @Path("deliveries")
    @Consumes(Answers.FILE)
    @Operation(
            summary = "Takes a file of up to 5,000 deliveries, and tries each of them. Nothing is logged yet."
                    + " The same content again is the same file.")
    public ClaimFileView takeDeliveries(
            @HeaderParam(Answers.KEY) String key, @QueryParam("file") String name, InputStream content) {
        return take(key, FileKind.DELIVERIES, name, content);
    }

    @GET
    @Path("{file: FIL-[^/]+}")
    @Operation(summary = "How far a file is.")
    public ClaimFileView file(@PathParam("file") String file) {
        return ClaimFileView.of(sights.show(caller.who(), file));
    }

    @GET
    @Path("{file: FIL-[^/]+}/lines")
    @Operation(summary = "What became of its lines, in their order: all, or with to-mend only those to be mended.")
    public ClaimLineSlice lines(
            @PathParam("file") String file,
            @QueryParam("to-mend") boolean onlyToMend,
            @QueryParam("after") String after) {
        ClaimWords words = new ClaimWords(Words.in(caller.language()));
        return Slice.of(
                        sights.lines(caller.who(), file, onlyToMend, place(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        line -> String.valueOf(line.report().line()))
                .map(line -> ClaimLineView.of(line.report(), words))
                .as(ClaimLineSlice::new);
    }

    @GET
    @Path("{file: FIL-[^/]+}/results")
    @Produces(Answers.FILE)
    @Operation(summary = "The file with what became of each line beside it. Mended, it can be sent again as it is.")
    public StreamingOutput results(@PathParam("file") String file) {
        SignedIn who = caller.who();
        Words words = Words.in(caller.language());
        sights.show(who, file);
        return out -> results.write(who, file, words, out);
    }

    @POST
    @Path("{file: FIL-[^/]+}/sending")
    @Operation(summary = "Sends what can be sent.")
    public ClaimFileView send(@HeaderParam(Answers.KEY) String key, @PathParam("file") String file) {
        return decide(key, file, ClaimFileAct.SEND);
    }

    @POST
    @Path("{file: FIL-[^/]+}/trying-again")
    @Operation(summary = "Tries once more what a rule refused.")
    public ClaimFileView tryAgain(@HeaderParam(Answers.KEY) String key, @PathParam("file") String file) {
        return decide(key, file, ClaimFileAct.TRY_AGAIN);
    }

    @POST
    @Path("{file: FIL-[^/]+}/dropping")
    @Operation(summary = "Drops a file of which nothing was sent.")
    public ClaimFileView drop(@HeaderParam(Answers.KEY) String key, @PathParam("file") String file) {
        return decide(key, file, ClaimFileAct.DROP);
    }

    private ClaimFileView take(String key, FileKind kind, String name, InputStream content) {
        long provider = provider();
        return shown(files.take(
                caller.who(), Answers.key(key), new SendFile(provider, kind, Answers.text(name), read(content))));
    }

    private ClaimFileView decide(String key, String file, ClaimFileAct act) {
        return shown(files.decide(caller.who(), Answers.key(key), new ClaimFiles.Decide(file, act)));
    }

    private ClaimFileView shown(Outcome<String> file) {
        return Answers.done(file, reference -> ClaimFileView.of(sights.show(caller.who(), reference)));
    }

    private long provider() {
        return caller.organisation(Permission.SEE_PROVIDERS_WORK, Role.PROVIDER_STAFF);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(SendFile.ENOUGH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int place(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,6}")) {
            throw new WrongInput("after", "after-not-ours");
        }
        return Integer.parseInt(after);
    }
}
