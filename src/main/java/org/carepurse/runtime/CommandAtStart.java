package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.command.Command;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the launcher starts a server for one command only, does that command, one word a line in {@code
 * carepurse.command}, and writes what it says into {@code carepurse.command.output}. Its last line is the exit status.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CommandAtStart {

    private static final int NOT_KNOWN = 2;
    private static final int BROKEN = 3;

    @Inject
    @Any
    Instance<Command> commands;

    @Inject
    @ConfigProperty(name = "carepurse.command.words")
    Optional<String> words;

    @Inject
    @ConfigProperty(name = "carepurse.command.output")
    Optional<String> output;

    @PostConstruct
    void doWhatWasTyped() {
        words.ifPresent(typed -> report(Arrays.asList(typed.split("\n"))));
    }

    private void report(List<String> typed) {
        Path file = Path.of(output.orElseThrow());
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            out.println("exit " + status(typed, out));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int status(List<String> typed, PrintStream out) {
        Optional<Command> wanted = commands.stream()
                .filter(command -> command.name().equals(typed.get(0)))
                .findFirst();
        if (wanted.isEmpty()) {
            out.println("CarePurse knows no command " + typed.get(0) + ".");
            return NOT_KNOWN;
        }
        try {
            return wanted.get().run(typed.subList(1, typed.size()), out);
        } catch (RuntimeException broken) {
            out.println("It could not be done: " + broken.getMessage());
            return BROKEN;
        }
    }
}
