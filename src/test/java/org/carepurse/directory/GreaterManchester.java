package org.carepurse.directory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published files of Greater Manchester, where they lie beside the project; tests that need them are skipped elsewhere. */
final class GreaterManchester {

    static final String HOMES = "care_homes.csv";
    static final String TRAFFORD_HOMES = "trafford_care_homes_cqc.csv";
    static final String CHARITIES = "trafford_charities.csv";
    static final String MENTAL_HEALTH = "trafford_mental_health_services.csv";
    static final List<String> ALL = List.of(HOMES, TRAFFORD_HOMES, CHARITIES, MENTAL_HEALTH);

    private static final Path FOLDER = Path.of("..", "shared", "data", "greater-manchester");

    private GreaterManchester() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file + " beside the project");
        return file;
    }
}
