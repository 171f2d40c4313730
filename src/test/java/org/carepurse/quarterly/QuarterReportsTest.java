package org.carepurse.quarterly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.report.Report;
import org.carepurse.report.Section;
import org.carepurse.spending.Measure;
import org.carepurse.spending.SpentOn;
import org.carepurse.takeup.Quarter;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

/** A commissioner with one order under way, in the quarter that goes on. */
@OnDatabase
class QuarterReportsTest {

    private final QuarterReports reports;
    private final OrderAtWork order;
    private final SignedIn finance;
    private final long commissioner;
    private final Quarter quarter;

    QuarterReportsTest(CarePurseInstance instance, QuarterReports reports) {
        this.reports = reports;
        this.order = AnOrder.in(instance).placed();
        this.finance = order.plan().finance();
        this.commissioner = order.plan().people().commissionerId();
        this.quarter = Quarter.of(London.today(instance.clock()));
    }

    @Test
    void says_every_figure_of_the_quarter_in_both_languages() {
        QuarterFigures figures = reports.of(finance, commissioner, quarter);
        assertThat(figures.byMonth().groups()).hasSize(3);
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            Report report = QuarterText.of(figures, words);
            assertThat(report.sections()).hasSize(5);
            List<String> cells = cells(report.sections().get(0));
            for (SpentOn month : figures.byMonth().groups()) {
                for (Measure measure : SpentSection.TOLD) {
                    assertThat(cells).contains(words.say(month.of(measure)));
                }
            }
            report.sections().stream()
                    .map(Section::said)
                    .forEach(said -> assertThat(said).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void says_so_when_nobody_was_counted() {
        Report report = QuarterText.of(reports.of(finance, commissioner, quarter), Words.in(Language.ENGLISH));
        assertThat(report.sections().get(2).said()).contains("Nobody has been counted");
        assertThat(report.sections().get(2).table()).isNull();
    }

    @Test
    void is_for_those_who_may_see_its_figures_and_nobody_else() {
        assertThat(reports.of(order.plan().people().anAuditor(), commissioner, quarter))
                .isNotNull();
        for (SignedIn another : List.of(order.holder(), order.staff())) {
            assertThatThrownBy(() -> reports.of(another, commissioner, quarter)).isInstanceOf(NotAllowed.class);
        }
    }

    private static List<String> cells(Section section) {
        return section.table().rows().stream()
                .flatMap(row -> Stream.of(row.toArray(String[]::new)))
                .toList();
    }
}
