package org.carepurse.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder in which whoever runs the service puts files to be imported. Only what lies in it can be chosen. */
@ApplicationScoped
public class ImportFolder {

    private Optional<Path> folder = Optional.empty();

    protected ImportFolder() {}

    @Inject
    ImportFolder(@ConfigProperty(name = "carepurse.import.folder") Optional<String> folder) {
        this.folder = folder.map(Path::of).filter(Files::isDirectory);
    }

    /** The names of the comma-separated files in it, in order. */
    public List<String> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws WrongInput {@code import-file-missing} when there is none of that name */
    Path file(String name) {
        if (name == null || !files().contains(name)) {
            throw new WrongInput("file", "import-file-missing");
        }
        return folder.orElseThrow().resolve(name);
    }
}
