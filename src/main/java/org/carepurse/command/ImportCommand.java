package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.directory.ImportDone;
import org.carepurse.directory.ImportOrder;
import org.carepurse.directory.Importer;
import org.carepurse.directory.Totals;
import org.carepurse.identity.Language;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;

/** Imports published files of providers for the commissioner of this service: {@code import [--rehearse] [--commissioner ODS] FILE…}. */
@ApplicationScoped
class ImportCommand implements Command {

    /** Whoever runs the service reads its logs in English too. */
    private static final Words WORDS = Words.in(Language.ENGLISH);

    /**
     * What was typed.
     *
     * @param commissioner the ODS code of the one who will keep the entries; empty for the only one
     */
    private record Asked(List<Path> files, boolean rehearsal, String commissioner) {

        static Asked of(List<String> words) {
            List<Path> files = new ArrayList<>();
            boolean rehearsal = false;
            String commissioner = "";
            for (Iterator<String> typed = words.iterator(); typed.hasNext(); ) {
                String word = typed.next();
                switch (word) {
                    case "--rehearse" -> rehearsal = true;
                    case "--commissioner" -> commissioner = typed.hasNext() ? typed.next() : "";
                    default -> files.add(Path.of(word));
                }
            }
            if (files.isEmpty()) {
                throw new WrongInput("files", "import-no-files");
            }
            return new Asked(files, rehearsal, commissioner);
        }
    }

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
        try {
            Asked asked = Asked.of(words);
            Organisation commissioner = commissioner(asked);
            long failed = asked.files().stream()
                    .filter(file -> !imported(order(commissioner, file, asked.rehearsal()), out))
                    .count();
            return failed == 0 ? 0 : 1;
        } catch (WrongInput wrong) {
            out.println(WORDS.say(wrong));
            return 2;
        }
    }

    /** The one that was named, or the only one there is. */
    private Organisation commissioner(Asked asked) {
        List<Organisation> all = organisations.commissioners();
        if (asked.commissioner().isEmpty() && all.size() != 1) {
            throw new WrongInput(
                    "commissioner", "import-which-commissioner", Map.of("count", String.valueOf(all.size())));
        }
        return asked.commissioner().isEmpty()
                ? all.get(0)
                : all.stream()
                        .filter(each ->
                                each.odsCode().equals(Optional.of(OdsCode.parse("commissioner", asked.commissioner()))))
                        .findFirst()
                        .orElseThrow(() -> new WrongInput(
                                "commissioner", "import-commissioner-unknown", Map.of("code", asked.commissioner())));
    }

    private static ImportOrder order(Organisation commissioner, Path file, boolean rehearsal) {
        return new ImportOrder(commissioner.id(), null, file, file.getFileName().toString(), rehearsal);
    }

    private boolean imported(ImportOrder order, PrintStream out) {
        try {
            long lines = importer.linesIn(order);
            tell(
                    importer.importAs(
                            order, read -> out.printf("%s: %,d of %,d lines%n", order.fileName(), read, lines)),
                    out);
            return true;
        } catch (WrongInput wrong) {
            out.println(WORDS.say(wrong));
            return false;
        }
    }

    private static void tell(ImportDone done, PrintStream out) {
        Totals totals = done.totals();
        out.printf(
                "%s%s: %,d read, %,d new, %,d changed, %,d as they were, %,d rejected, %,d to look at (report %s)%n",
                done.fileName(),
                done.rehearsal() ? " (rehearsal)" : "",
                totals.read(),
                totals.created(),
                totals.updated(),
                totals.unchanged(),
                totals.rejected(),
                totals.needAttention(),
                done.reference());
    }
}
