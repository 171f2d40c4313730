package org.carepurse.web.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.keeping.DayCount;
import org.carepurse.keeping.SubLedger;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeptMoneyPageTest {

    private static final SubLedger HARI = new SubLedger(
            "AGR-7K3M-9QX4",
            "Hari Holder",
            "PLN-7K3M-9QX4",
            FundingStream.OTHER_NHS,
            pounds("10"),
            pounds("20"),
            pounds("30"),
            pounds("40"));

    @Test
    void says_that_the_account_and_its_people_agree_to_the_penny() {
        Document page = page(pounds("100"), List.of(HARI), Language.ENGLISH);
        assertThat(page.select("main").text()).contains("They agree to the penny.", "Hari Holder", "£100.00");
        assertThat(page.select("main table a").attr("href")).isEqualTo("/kept-money/AGR-7K3M-9QX4");
    }

    @Test
    void a_penny_of_difference_is_a_warning_with_its_amount() {
        Document page = page(pounds("100.01"), List.of(HARI), Language.ENGLISH);
        assertThat(page.select(".govuk-warning-text").text()).contains("They differ by £0.01.");
    }

    @Test
    void with_nobody_yet_it_says_what_will_come() {
        assertThat(page(pounds("0"), List.of(), Language.ENGLISH).select("main").text())
                .contains("Nobody's money is kept here yet.");
        assertThat(page(pounds("0"), List.of(), Language.WELSH).select("main").text())
                .contains("Ni chedwir arian neb yma eto.");
    }

    private static Document page(Money bank, List<SubLedger> people, Language language) {
        Money together = people.stream().map(SubLedger::total).reduce(pounds("0"), Money::plus);
        DayCount count = new DayCount(LocalDate.of(2026, 11, 20), Optional.of(bank), together, together);
        return aPage("keeping/kept-money.jte")
                .seenBy(Role.BUREAU_CLERK)
                .in(language)
                .with(new KeptMoneyPage(Optional.of(count), Optional.empty(), true, "", people.size(), people, 1, 1));
    }
}
