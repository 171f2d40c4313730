package org.carepurse.web.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.directory.Category;
import org.carepurse.directory.UnmetSearches.Unmet;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.spending.DeliveredPart;
import org.carepurse.spending.DeliveriesBehind;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.UnitCost;
import org.carepurse.spending.UnitKind;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.frame.DrawnPage;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitCostPagesTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final SpendingQuestion ASKED =
            new SpendingQuestion(1, Months.of(YEAR), Grouping.MONTH, null, null, null);
    private static final UnitKind NONE_KNOWN = new UnitKind("", "SESSION");
    private static final List<UnitCost> COSTS = List.of(
            new UnitCost(
                    "7", "Physio Ltd", 1_250, 1_250 * 4_500, pounds("40"), pounds("50"), Optional.of(pounds("42"))),
            new UnitCost("8", "Move", 100, 100 * 3_000, pounds("30"), pounds("30"), Optional.empty()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_provider_is_compared_and_leads_to_its_deliveries(Language language) {
        Document page = DrawnPage.aPage("spending/providers.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at("/spending/providers")
                .with(page(language));
        assertThat(page.select(".cp-chart__figure").eachText()).containsExactly("£45.00", "£30.00");
        assertThat(page.select("tbody tr:first-child td").eachText())
                .containsExactly("12.5 Physio Ltd", "£45.00", "£40.00", "£50.00", "£42.00");
        assertThat(page.select("tfoot td").get(1).text()).isEqualTo("£43.89");
        assertThat(page.select("tbody a").attr("href"))
                .isEqualTo("/spending/deliveries?year=2026&by=PROVIDER&within=PROVIDER&of=7&kind=.SESSION");
        assertThat(page.text()).doesNotContain("spending.");
    }

    @Test
    void the_file_says_the_same() {
        Words words = Words.in(Language.ENGLISH);
        assertThat(page(Language.ENGLISH).lines(words))
                .containsExactly(
                        List.of(
                                "Physio Ltd",
                                new BigDecimal("12.5"),
                                pence(4_500),
                                pence(4_000),
                                pence(5_000),
                                pence(4_200)),
                        List.of("Move", new BigDecimal("1"), pence(3_000), pence(3_000), pence(3_000), ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_delivery_leads_to_its_order(Language language) {
        DeliveredPart part = new DeliveredPart(
                new DeliveredPart.Place(LocalDate.of(2027, 3, 4), 9),
                "DEL-1",
                "ORD-1",
                "Physio Ltd",
                "Physio at home",
                "Hari Holder",
                "SESSION",
                750,
                pounds("45"),
                pounds("337.50"));
        Document page = DrawnPage.aPage("spending/deliveries.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .in(language)
                .at("/spending/deliveries")
                .with(new DeliveriesPage(
                        new DeliveriesBehind.Question(ASKED, null), List.of(part), names(language), true));
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/orders/ORD-1");
        assertThat(page.select("tbody td").last().text()).isEqualTo("£337.50");
        assertThat(page.text()).contains("7.5 ").doesNotContain("spending.").doesNotContain("order.unit");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void small_numbers_of_searches_are_in_the_table_and_in_no_chart(Language language) {
        UnmetPage unmet = new UnmetPage(
                YEAR,
                YEAR,
                List.of(new Unmet("RESPITE", "M33", 12), new Unmet("", "", 0)),
                Map.of("RESPITE", new Category("RESPITE", "Respite", "Seibiant")));
        Document page = DrawnPage.aPage("spending/unmet.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .in(language)
                .at("/spending/unmet")
                .with(unmet);
        assertThat(page.select(".cp-chart__figure").eachText()).containsExactly("12");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(unmet.lines(Words.in(language))).hasSize(2);
        assertThat(page.text()).doesNotContain("spending.");
    }

    private static BigDecimal pence(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    private static ProvidersPage page(Language language) {
        return new ProvidersPage(ASKED, List.of(), NONE_KNOWN, COSTS, names(language), YEAR);
    }

    private static GroupNames names(Language language) {
        return new GroupNames(null, null, Words.in(language));
    }
}
