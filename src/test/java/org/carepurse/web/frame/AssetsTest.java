package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.carepurse.outcome.BrokenInvariant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final int FIRST_VISIT_BYTES = 100_000;

    private final Assets assets = TestAssets.read();

    @Test
    void the_stylesheet_asks_for_no_font_no_crest_and_no_other_file() {
        assertThat(text("carepurse.css")).doesNotContain("url(", "@font-face", "@import");
    }

    @Test
    void the_scripts_ask_for_no_file_but_each_other() {
        assertThat(text("carepurse.js")).contains("./govuk-frontend.min.js").doesNotContain("http");
        assertThat(text("govuk-frontend.min.js")).doesNotContain("sourceMappingURL");
    }

    @Test
    void a_first_visit_brings_no_more_than_100_kilobytes() {
        Document page = DrawnPage.aPage("frame/start.jte").alone();
        int files = Stream.of("carepurse.css", "carepurse.js", "govuk-frontend.min.js", "favicon.svg")
                .mapToInt(name -> assets.named(name).orElseThrow().compressed().length)
                .sum();

        assertThat(page.html().getBytes(StandardCharsets.UTF_8).length + files).isLessThan(FIRST_VISIT_BYTES);
    }

    @Test
    void the_folder_changes_when_any_file_does() {
        assertThat(TestAssets.read().folder()).isEqualTo(assets.folder());
        assertThat(TestAssets.readWith("#123456").folder()).isNotEqualTo(assets.folder());
    }

    @Test
    void an_accent_that_cannot_be_read_on_white_stops_the_start() {
        assertThat(text("carepurse.css")).contains("--accent:#0b5563;");
        assertThat(new Accent("#767676").hex()).isEqualTo("#767676");
        assertThatThrownBy(() -> TestAssets.readWith("#777777"))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("4.48 to 1");
        assertThatThrownBy(() -> new Accent("teal")).isInstanceOf(BrokenInvariant.class);
    }

    private String text(String name) {
        return new String(assets.named(name).orElseThrow().plain(), StandardCharsets.UTF_8);
    }
}
