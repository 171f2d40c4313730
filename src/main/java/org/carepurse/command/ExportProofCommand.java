package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.seal.Seals;

/** Writes all that was sealed into files, one for each tree, to be checked elsewhere by {@code verify-export}. */
@ApplicationScoped
class ExportProofCommand implements Command {

    private final Seals seals;

    @Inject
    ExportProofCommand(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "export-proof";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() != 1) {
            out.println("export-proof needs the folder to write to.");
            return 2;
        }
        try {
            Path folder = Files.createDirectories(Path.of(words.get(0)));
            for (long tree : seals.trees()) {
                Path file = folder.resolve("proof-" + tree + ".txt");
                try (OutputStream to = Files.newOutputStream(file)) {
                    seals.export(tree, to);
                }
                out.println(file);
            }
            return 0;
        } catch (IOException unwritable) {
            out.println("It cannot be written: " + unwritable.getMessage());
            return 1;
        }
    }
}
