package org.carepurse.runtime;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;

class HealthIT {

    private final URI home = StartedCarePurse.shared().home();

    @Test
    void is_alive() {
        get(home.resolve("/health/live")).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void is_ready_with_its_database() {
        get(home.resolve("/health/ready")).then().statusCode(200).body("checks[0].name", equalTo("database"));
    }

    @Test
    void shows_how_far_the_books_are_out_of_balance() {
        get(home.resolve("/metrics?scope=application"))
                .then()
                .statusCode(200)
                .body(containsString("ledger_differences"));
    }
}
