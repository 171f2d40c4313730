package org.carepurse.web.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.spending.SpentOn;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.frame.DrawnPage;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SpendingPageTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final SpendingQuestion ASKED =
            new SpendingQuestion(1, Months.of(YEAR), Grouping.STREAM, null, null, null);

    @Test
    void the_chart_and_the_table_say_the_same_and_each_figure_leads_to_its_entries() {
        Document page = drawn(Language.ENGLISH);
        assertThat(page.select(".cp-chart__figure").eachText()).containsExactly("£315.00", "£20.50");
        assertThat(page.select("tbody td:nth-of-type(4)").eachText()).containsExactly("£315.00", "£20.50");
        assertThat(page.select("tbody tr:first-child a").eachAttr("href"))
                .contains("/spending/entries?year=2026&by=STREAM&stream=OTHER_NHS&measure=OWED");
        assertThat(page.select("tfoot td").eachText()).contains("£335.50");
    }

    @Test
    void is_the_same_in_welsh() {
        assertThat(drawn(Language.WELSH).select("h3").text()).isEqualTo("Yn ddyledus, Blwyddyn ariannol 2026/27");
    }

    private static Document drawn(Language language) {
        Spent spent = new Spent(
                List.of(owed("OTHER_NHS", "315"), owed("EDUCATION", "20.50")),
                owed("", "335.50"),
                Optional.of(Instant.parse("2027-03-04T10:00:00Z")));
        return DrawnPage.aPage("spending/spending.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at("/spending")
                .with(new SpendingPage(ASKED, spent, new GroupNames(null, null, Words.in(language)), YEAR, 1));
    }

    private static SpentOn owed(String stream, String amount) {
        return new SpentOn(stream, "", Map.of(Measure.OWED, pounds(amount)), pounds("0"));
    }
}
