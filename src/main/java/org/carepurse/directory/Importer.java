package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.ImportPlan.Decision;
import org.carepurse.directory.ImportRun.Once;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.spreadsheet.SheetRows;

/**
 * Imports a published file of providers. Reading goes on outside any transaction; each batch of lines is one. A line that
 * the database will not take is reported and the rest goes on. Importing the same file again changes nothing.
 */
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class.getName());
    private static final int BATCH = 100;

    private final DirectoryIndex index;
    private final ImportBooks books;
    private final ImportReports reports;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    Importer(DirectoryIndex index, ImportBooks books, ImportReports reports, AuditTrail trail, Access access) {
        this.index = index;
        this.books = books;
        this.reports = reports;
        this.trail = trail;
        this.access = access;
    }

    /**
     * Imports for a commissioner's finance officer.
     *
     * @throws org.carepurse.outcome.WrongInput when the file is empty, unreadable or none that is known
     */
    public ImportDone importFor(SignedIn who, ImportOrder order) {
        access.require(who, Permission.IMPORT_DIRECTORY, Whose.commissioners(order.commissionerId()));
        return importAs(order, lines -> {});
    }

    /** The same, once for each key: the same file sent again is not read again, and is answered what it came to. */
    public ImportDone importOnce(SignedIn who, RequestKey key, ImportOrder order) {
        access.require(who, Permission.IMPORT_DIRECTORY, Whose.commissioners(order.commissionerId()));
        byte[] digest = Digest.of(contentOf(order), order.fileName(), order.commissionerId(), who.personId());
        return trail.answerTo(key, digest)
                .map(reference -> reports.report(who, reference).done())
                .orElseGet(() -> read(order, new Once(key, digest), lines -> {}));
    }

    /**
     * Imports for whoever runs the service, who asks nobody's permission: no page and no interface leads here.
     *
     * @param progress is told after each batch how many lines have been read
     */
    public ImportDone importAs(ImportOrder order, LongConsumer progress) {
        return read(order, null, progress);
    }

    private ImportDone read(ImportOrder order, Once once, LongConsumer progress) {
        ImportFile file = new ImportFile(order.file(), order.fileName());
        ImportRun run = new ImportRun(Ids.next(), ReferenceNumber.fresh("IMP"), order, file.mapping(), once);
        ImportPlan plan = new ImportPlan(file.mapping(), file.heading(), index.read());
        books.begin(run);
        Totals totals = Totals.NONE;
        try (SheetRows rows = file.rows()) {
            while (rows.hasNext()) {
                totals = totals.and(write(run, decideOn(rows, plan)));
                progress.accept(totals.read());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        books.end(run, totals);
        return new ImportDone(run.reference(), order.fileName(), order.rehearsal(), totals);
    }

    private static String contentOf(ImportOrder order) {
        try {
            return Files.readString(order.file(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the published files that are known, in our records. */
    public static List<String> sources() {
        return Mapping.ALL.stream().map(Mapping::source).toList();
    }

    /** How many lines there are to read, for telling how far an import is. */
    public long linesIn(ImportOrder order) {
        return new ImportFile(order.file(), order.fileName()).lines();
    }

    private static List<Decision> decideOn(SheetRows rows, ImportPlan plan) {
        List<Decision> batch = new ArrayList<>(BATCH);
        while (rows.hasNext() && batch.size() < BATCH) {
            batch.add(plan.decide(rows.next()));
        }
        return batch;
    }

    private Totals write(ImportRun run, List<Decision> batch) {
        try {
            books.write(run, batch);
            return Totals.of(batch.stream().map(Decision::report).toList());
        } catch (RuntimeException notTaken) {
            LOG.log(Level.WARNING, "A batch of lines was not taken; each is tried on its own", notTaken);
            Totals totals = Totals.NONE;
            for (Decision decision : batch) {
                totals = totals.and(writeAlone(run, decision));
            }
            return totals;
        }
    }

    private Totals writeAlone(ImportRun run, Decision decision) {
        try {
            books.write(run, List.of(decision));
            return Totals.of(List.of(decision.report()));
        } catch (RuntimeException notTaken) {
            LOG.log(Level.WARNING, "Line " + decision.report().line() + " was not taken", notTaken);
            LineReport rejected = decision.report().rejected();
            books.report(run, List.of(rejected));
            return Totals.of(List.of(rejected));
        }
    }
}
