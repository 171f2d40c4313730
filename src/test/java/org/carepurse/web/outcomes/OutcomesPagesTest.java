package org.carepurse.web.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.measure.Gauge;
import org.carepurse.money.Sterling;
import org.carepurse.outcomes.AreaCompared;
import org.carepurse.outcomes.Compared;
import org.carepurse.outcomes.FrameworkPart;
import org.carepurse.outcomes.GoalsReached;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.outcomes.OutcomesSummary;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.frame.DrawnPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OutcomesPagesTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final OutcomesQuestion ASKED = new OutcomesQuestion(1, YEAR);

    @Test
    void the_table_tells_what_may_be_told_and_says_what_is_kept_back() {
        Document page = drawn(Language.ENGLISH);
        assertThat(page.select("tbody tr").get(0).select("td").eachText())
                .containsExactly("8", "kept back", "kept back", "30.0", "20.5", "-9.5", "8", "0", "0");
        assertThat(page.select("dd").eachText()).contains("£315.00", "£63.00");
        assertThat(page.select(".cp-chart__figure").eachText()).containsExactly("100%");
        assertThat(page.select("a[href=/outcomes/areas?year=2026&gauge=WSAS]")).hasSize(1);
        assertThat(page.select("a[href=/outcomes/csv?year=2026]")).hasSize(1);
    }

    @Test
    void is_the_same_in_welsh() {
        assertThat(drawn(Language.WELSH).text())
                .contains("cedwir yn ôl", "Iechyd a llesiant")
                .doesNotContain("outcomes.");
    }

    @Test
    void by_area_the_chart_shows_what_is_averaged_and_the_table_everything() {
        List<AreaCompared> areas = List.of(
                new AreaCompared("A", number(20), number(5), number(0), average("30"), average("20.25")),
                new AreaCompared(
                        "B",
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        number(0),
                        Optional.empty(),
                        Optional.empty()));
        Document page = DrawnPage.aPage("outcomes/areas.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .at("/outcomes/areas")
                .with(new AreasPage(ASKED, Gauge.WSAS, areas, Map.of(), YEAR));
        assertThat(page.select(".cp-chart__figure").eachText()).containsExactly("30.0 before, 20.3 since");
        assertThat(page.select("tbody th").eachText()).containsExactly("A", "B");
        assertThat(page.select("tbody tr").get(1).select("td").eachText())
                .containsExactly("kept back", "kept back", "0", "kept back", "kept back");
    }

    private static Document drawn(Language language) {
        Map<FrameworkPart, List<Compared>> compared = new EnumMap<>(FrameworkPart.class);
        for (FrameworkPart part : FrameworkPart.values()) {
            compared.put(part, List.of());
        }
        compared.put(
                FrameworkPart.HEALTH_AND_WELLBEING,
                List.of(new Compared(
                        Gauge.WSAS,
                        number(8),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        number(8),
                        number(0),
                        number(0),
                        average("30"),
                        average("20.5"))));
        GoalsReached goals = new GoalsReached(number(12), number(5), Optional.of(Sterling.pounds("315")));
        return DrawnPage.aPage("outcomes/outcomes.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at("/outcomes")
                .with(new OutcomesPage(
                        ASKED,
                        new OutcomesSummary(number(12), Optional.of(Sterling.pounds("315")), compared, goals, 5),
                        YEAR));
    }

    private static OptionalLong number(long number) {
        return OptionalLong.of(number);
    }

    private static Optional<BigDecimal> average(String average) {
        return Optional.of(new BigDecimal(average));
    }
}
