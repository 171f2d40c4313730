package org.carepurse.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the service gives of itself. */
class InterfaceDescriptionIT {

    private static final Path COMMITTED = Path.of("docs", "openapi.yaml");
    private static final Path CURRENT = Path.of("target", "openapi.yaml");

    /** In whatever order: the methods of a class come in another from one start of the server to the next. */
    @Test
    void is_current() throws IOException {
        String current = described();
        Files.writeString(CURRENT, current);
        assertThat(Files.readString(COMMITTED).lines())
                .as("%s is not current: look at what changed, then copy %s over it", COMMITTED, CURRENT)
                .containsExactlyInAnyOrderElementsOf(current.lines().toList());
    }

    @Test
    void describes_resources_and_no_pages() {
        assertThat(described().lines().filter(line -> line.startsWith("  /")))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("  /api/"));
    }

    @Test
    void names_every_act_apart_from_all_others() {
        assertThat(described().lines().map(String::strip).filter(line -> line.startsWith("operationId: ")))
                .doesNotHaveDuplicates();
    }

    /** Without a list of all paths that the container adds: it is no part of OpenAPI. */
    private static String described() {
        return RestAssured.get(StartedCarePurse.shared().home().resolve("/openapi"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceFirst("(?s)\nendpoints:.*?(?=\n[a-z])", "");
    }
}
