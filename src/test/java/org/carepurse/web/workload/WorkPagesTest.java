package org.carepurse.web.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.money.Sterling;
import org.carepurse.web.frame.DrawnPage;
import org.carepurse.workload.LateRow;
import org.carepurse.workload.Standard;
import org.carepurse.workload.StandardMet;
import org.carepurse.workload.WorkCount;
import org.carepurse.workload.WorkList;
import org.carepurse.workload.WorkRow;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    @Test
    void every_number_above_nothing_leads_to_its_list() {
        Document page = work(Language.ENGLISH);
        assertThat(page.select("a[href=/work/list?of=bank-lines&age=over-30]").text())
                .startsWith("1");
        assertThat(page.select("a[href^=/work/list?]")).hasSize(WorkList.values().length);
        assertThat(page.select("a[href=/work/late?standard=PAID]").text()).startsWith("3");
        assertThat(page.text()).contains("70%");
    }

    @Test
    void is_the_same_in_welsh() {
        assertThat(work(Language.WELSH).text()).contains("Gwaith i’w wneud").doesNotContain("workload.");
    }

    @ParameterizedTest
    @EnumSource(WorkList.class)
    void a_list_leads_to_each_record(WorkList list) {
        List<WorkRow> rows = List.of(new WorkRow(
                "ABC-1", "", "Hari Holder", "Physio", TODAY.minusDays(1), Optional.of(Sterling.pounds("2"))));
        Document page = DrawnPage.aPage("workload/list.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .at("/work/list")
                .with(new ListPage(list, list.bands(TODAY), list.bands(TODAY).get(0), rows, 1, 2));
        assertThat(page.select("tbody th a[href$=/ABC-1]").text()).isEqualTo("No reference");
        assertThat(page.select("a[href^=/work/list?of=" + list.address() + "]")).isNotEmpty();
        assertThat(page.text()).doesNotContain("workload.");
    }

    @Test
    void what_was_late_tells_for_how_many_working_days() {
        Document page = DrawnPage.aPage("workload/late.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .at("/work/late")
                .with(new LatePage(
                        Standard.PAID,
                        List.of(new LateRow(
                                "INV-ABC", "7", "Hari Holder", "Physio", TODAY, TODAY.plusDays(5), false))));
        assertThat(page.select("tbody td").eachText())
                .containsExactly("Hari Holder", "Physio", "4 March 2027", "Still waits", "3");
    }

    private static Document work(Language language) {
        Map<WorkList, List<WorkCount>> counts = new EnumMap<>(WorkList.class);
        for (WorkList list : WorkList.values()) {
            List<WorkCount> ages = new ArrayList<>();
            list.bands(TODAY)
                    .forEach(band -> ages.add(new WorkCount(band, ages.isEmpty() ? 1 : 0, Sterling.pounds("2"))));
            counts.put(list, ages);
        }
        return DrawnPage.aPage("workload/work.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at("/work")
                .with(new WorkPage(
                        counts,
                        List.of(
                                new StandardMet(Standard.VALIDATED, 1, 0, 0),
                                new StandardMet(Standard.PAID, 7, 0, 3))));
    }
}
