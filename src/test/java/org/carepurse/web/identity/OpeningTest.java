package org.carepurse.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/sign-in", "/signed-out", "/language/cy", "/welcome", "/welcome/7K3M-9QX4"})
    void a_few_pages_are_for_everyone(String path) {
        assertThat(Opening.of(path)).isEqualTo(Opening.EVERYONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/purse",
                "/help/",
                "/sign-in/x",
                "/welcome/x/y",
                "/trouble",
                "/apis",
                "/healthy",
                "//help",
                "/assets/../purse",
                "/assets/..;/purse",
                "/assets/%2e%2e/purse",
                "/api/..%2Fpurse",
                "/api/../purse",
                "/help;x=1",
                "/language/../purse",
                "/api\\..\\purse",
                "/assets/./x"
            })
    void everything_else_is_closed_however_it_is_written(String path) {
        assertThat(Opening.of(path)).isEqualTo(Opening.SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sign-in", "/health", "/health/live", "/metrics", "/openapi"})
    void programs_have_a_door_of_their_own(String path) {
        assertThat(Opening.of(path)).isEqualTo(Opening.PROGRAMS);
    }
}
