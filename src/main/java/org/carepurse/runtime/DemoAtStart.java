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
import org.carepurse.identity.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When CarePurse is started to be tried out, loads the invented people and tells the launcher how they sign in. Otherwise,
 * as long as nobody can, tells it how the first one comes in.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoAtStart {

    private static final String NOBODY_YET =
            """
            Nobody can sign in yet. Set up your commissioner and its first finance officer, in another window:
              ./carepurse found CODE "NAME OF THE COMMISSIONER" EMAIL "NAME OF THE OFFICER"
            """;

    @Inject
    DemoPlans plans;

    @Inject
    DemoStatement statement;

    @Inject
    DemoDesk desk;

    @Inject
    DemoPrivacy privacy;

    @Inject
    DemoStripe stripe;

    @Inject
    Organisations organisations;

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
            statement.load();
            desk.load();
            privacy.load();
            stripe.load();
            tell(plans.signIns().stream()
                    .map(one ->
                            "  %-28s %-42s %s".formatted(one.email(), one.role() + ": " + one.name(), one.password()))
                    .collect(Collectors.joining(
                            "\n", "Invented people to sign in as (e-mail, who, password):\n", "\n")));
        } else if (organisations.commissioners().isEmpty()) {
            tell(NOBODY_YET);
        }
    }

    private void tell(String text) {
        signInsFile.map(Path::of).ifPresent(file -> write(file, text));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
