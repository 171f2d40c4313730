package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.directory.ImportDone;
import org.carepurse.directory.ImportOrder;
import org.carepurse.directory.Importer;
import org.carepurse.directory.Totals;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.WrongInput;

/** Imports published files of providers for the commissioner of this service: {@code import [--rehearse] FILE…}. */
@ApplicationScoped
class ImportCommand implements Command {

    private static final String REHEARSE = "--rehearse";

    private final Importer importer;
    private final Organisations organisations;

    @Inject
    ImportCommand(Importer importer, Organisations organisations) {
        this.importer = importer;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        List<Path> files = words.stream().filter(word -> !word.equals(REHEARSE)).map(Path::of).toList();
        if (files.isEmpty()) {
            out.println("Say which files to import: carepurse import [--rehearse] FILE…");
            return 2;
        }
        List<Organisation> commissioners = organisations.commissioners();
        if (commissioners.size() != 1) {
            out.printf("This service has %d commissioners: let the finance officer of one import the files.%n",
                    commissioners.size());
            return 2;
        }
        long failed = files.stream()
                .filter(file -> !imported(order(commissioners.get(0), file, words.contains(REHEARSE)), out))
                .count();
        return failed == 0 ? 0 : 1;
    }

    private static ImportOrder order(Organisation commissioner, Path file, boolean rehearsal) {
        return new ImportOrder(commissioner.id(), null, file, file.getFileName().toString(), rehearsal);
    }

    private boolean imported(ImportOrder order, PrintStream out) {
        try {
            long lines = importer.linesIn(order);
            tell(importer.importAs(order, read -> out.printf("%s: %,d of %,d lines%n", order.fileName(), read, lines)), out);
            return true;
        } catch (WrongInput wrong) {
            out.printf("%s cannot be imported: %s.%n", order.fileName(), wrong.code());
            return false;
        }
    }

    private static void tell(ImportDone done, PrintStream out) {
        Totals totals = done.totals();
        out.printf("%s%s: %,d read, %,d new, %,d changed, %,d as they were, %,d rejected, %,d to look at (report %s)%n",
                done.fileName(), done.rehearsal() ? " (rehearsal)" : "", totals.read(), totals.created(),
                totals.updated(), totals.unchanged(), totals.rejected(), totals.needAttention(), done.reference());
    }
}
