package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When CarePurse is started to be tried out, loads the invented people and tells the launcher how they sign in. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoAtStart {

    @Inject
    DemoPlans plans;

    @Inject
    @ConfigProperty(name = "carepurse.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "carepurse.demo.sign.ins")
    Optional<String> signInsFile;

    @PostConstruct
    void load() {
        if (wanted) {
            plans.load();
            signInsFile.map(Path::of).ifPresent(this::write);
        }
    }

    private void write(Path file) {
        String list = plans.signIns().stream()
                .map(one -> "  %-28s %-42s %s".formatted(one.email(), one.role() + ": " + one.name(), one.password()))
                .collect(Collectors.joining("\n", "Invented people to sign in as (e-mail, who, password):\n", "\n"));
        try {
            Files.writeString(file, list);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
