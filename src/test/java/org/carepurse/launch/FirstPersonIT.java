package org.carepurse.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service without the demo: how the very first person comes in. */
class FirstPersonIT {

    @TempDir
    Path data;

    @Test
    void says_that_nobody_can_sign_in_yet_and_the_command_gives_the_address_to_come_in_at() {
        int port = StartedCarePurse.freePort();
        try (StartedCarePurse service = StartedCarePurse.start(data, port, Map.of("CAREPURSE_DEMO", "false"))) {
            assertThat(service.said()).contains("Nobody can sign in yet", "./carepurse found");

            StartedCarePurse command = StartedCarePurse.start(
                    data, port, Map.of(), "found", "QZZ", "A commissioner", "first@example.org", "First Person");

            assertThat(command.awaitEnd()).isZero();
            Matcher address =
                    Pattern.compile(service.home() + "welcome/[0-9A-Z-]{24}").matcher(command.said());
            assertThat(address.find()).as(command.said()).isTrue();
            assertThat(RestAssured.get(address.group())
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .contains("First Person", "first@example.org");
        }
    }
}
