package org.carepurse.launch;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOutageIT {

    @TempDir
    Path folder;

    @Test
    void says_that_it_cannot_while_its_database_is_away_and_recovers_by_itself() throws InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder.resolve("database"));
                StartedCarePurse carePurse = OnServer.start(database, folder.resolve("data"), "--no-demo")) {
            assertThat(readiness(carePurse)).isEqualTo(200);
            assertThat(signIn(carePurse)).isEqualTo(409);

            database.close();
            assertThat(readiness(carePurse)).isEqualTo(503);
            assertThat(signIn(carePurse)).isEqualTo(503);
            assertThat(get(carePurse.home().resolve("/health/live")).statusCode())
                    .isEqualTo(200);

            database.startAgain();
            awaitReady(carePurse);
            assertThat(signIn(carePurse)).isEqualTo(409);
        }
    }

    private static int readiness(StartedCarePurse carePurse) {
        return get(carePurse.home().resolve("/health/ready")).statusCode();
    }

    /** With a wrong password: answered by the records, and changing none of them. */
    private static int signIn(StartedCarePurse carePurse) {
        return given().contentType("application/json")
                .body(Map.of("email", "nobody@example.org", "password", "not a password of anybody"))
                .post(carePurse.home().resolve("/api/sign-in"))
                .statusCode();
    }

    private static void awaitReady(StartedCarePurse carePurse) throws InterruptedException {
        for (int tries = 0; readiness(carePurse) != 200; tries++) {
            assertThat(tries).as("tries before it recovers").isLessThan(300);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
