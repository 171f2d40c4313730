package org.carepurse.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewAddressTest {

    @Test
    void is_a_dashboard_with_its_filters() {
        ViewAddress address = ViewAddress.parse("/spending?year=2026&by=STREAM&of=Caf%C3%A9");
        assertThat(address.dashboard()).isEqualTo(Dashboard.SPENDING);
        assertThat(address.text()).isEqualTo("/spending?year=2026&by=STREAM&of=Caf%C3%A9");
    }

    @Test
    void empty_filters_and_the_place_in_a_list_are_no_part_of_it() {
        assertThat(ViewAddress.parse("/spending?year=2026&part=&stream=&page=7").text())
                .isEqualTo("/spending?year=2026");
        assertThat(ViewAddress.parse("/signals?looked=12").text()).isEqualTo("/signals");
        assertThat(ViewAddress.parse("/work").dashboard()).isEqualTo(Dashboard.WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/spending",
                "https://evil.example/spending",
                "/spending/entries?year=2026",
                "/people",
                "/spending?year",
                "/spending?by=<script>",
                "/spending?by=%zz",
                "/spending?by=a#b",
                "/spending?by=a\nb",
                "/spending?Année=1"
            })
    void nothing_else_is_one(String said) {
        assertThatThrownBy(() -> ViewAddress.parse(said))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("view-address"));
    }

    @Test
    void is_at_most_five_hundred_letters_long() {
        String start = "/spending?of=";
        assertThat(ViewAddress.parse(start + "a".repeat(500 - start.length())).text())
                .hasSize(500);
        assertThatThrownBy(() -> ViewAddress.parse(start + "a".repeat(501 - start.length())))
                .isInstanceOf(WrongInput.class);
    }
}
