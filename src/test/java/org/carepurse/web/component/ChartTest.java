package org.carepurse.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A chart tells whoever sees it, whoever listens and whoever sees no colour the same. */
class ChartTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ChartTest.class.getClassLoader(), "org.carepurse.views");

    @Test
    void is_named_by_its_title_and_described_in_words() {
        Element drawing = drawn(chart(new Bar("Notional", 300, "300")));

        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.selectFirst("#" + drawing.attr("aria-labelledby")).text())
                .isEqualTo("Who holds it");
        assertThat(drawing.selectFirst("#" + drawing.attr("aria-describedby")).text())
                .isEqualTo("Most is notional.");
    }

    @Test
    void every_bar_has_its_name_and_its_figure_beside_it() {
        Element drawing = drawn(chart(new Bar("Notional", 300, "300"), new Bar("Direct payment", 100, "100")));

        assertThat(drawing.select("text").eachText()).containsExactly("Notional", "300", "Direct payment", "100");
    }

    @Test
    void a_bar_is_as_long_beside_the_longest_as_its_value_is() {
        assertThat(widths(chart(new Bar("a", 300, "300"), new Bar("b", 100, "100"), new Bar("c", 75, "75"))))
                .containsExactly("60.0%", "20.0%", "15.0%");
    }

    @Test
    void a_little_is_still_to_be_seen_and_nothing_is_not() {
        assertThat(widths(chart(
                        new Bar("a", 1_000_000, ""), new Bar("b", 1, ""), new Bar("c", 0, ""), new Bar("d", -5, ""))))
                .containsExactly("60.0%", "0.1%", "0.0%", "0.0%");
    }

    @Test
    void bars_of_nothing_at_all_have_no_length() {
        assertThat(widths(chart(new Bar("a", 0, "0"), new Bar("b", 0, "0")))).containsExactly("0.0%", "0.0%");
    }

    @Test
    void a_long_name_is_broken_between_words_so_that_it_stays_on_a_small_screen() {
        Chart chart =
                chart(new Bar("Direct payment into the nominee's own account", 5, "5"), new Bar("Notional", 1, "1"));

        assertThat(chart.drawn().get(0).lines()).containsExactly("Direct payment into the nominee's", "own account");
        assertThat(chart.drawn().get(1).top())
                .isGreaterThan(chart.drawn().get(0).bottom());
        assertThat(chart.height()).isEqualTo(chart.drawn().get(1).bottom());
    }

    @Test
    void a_name_is_shown_and_never_obeyed() {
        assertThat(drawn(chart(new Bar("<script>x</script>", 1, "1"))).select("script"))
                .isEmpty();
    }

    private static Chart chart(Bar... bars) {
        return new Chart("holders", "Who holds it", "Most is notional.", List.of(bars));
    }

    private static List<String> widths(Chart chart) {
        return drawn(chart).select("rect").eachAttr("width");
    }

    private static Element drawn(Chart chart) {
        StringOutput html = new StringOutput();
        ENGINE.render("component/chart.jte", chart, html);
        return Jsoup.parseBodyFragment(html.toString()).selectFirst("svg");
    }
}
