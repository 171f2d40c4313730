package org.carepurse.web.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Asked;
import org.carepurse.measure.Given;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measuring;
import org.carepurse.measure.Progress;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of how people are doing, with what the use cases know. */
@OnDatabase
class MeasurePagesTest {

    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));

    private final CarePurseInstance instance;
    private final LocalDate today;

    MeasurePagesTest(CarePurseInstance instance) {
        this.instance = instance;
        today = London.today(instance.clock());
    }

    @Test
    void what_is_due_is_offered_and_what_was_answered_says_what_it_comes_to_and_who_entered_it() {
        PlanAtWork plan = aPlan();
        enter(plan, Measure.WSAS, Map.of("work", "8", "home", "7", "company", "6", "alone", "5"));
        enter(plan, Measure.EQ_5D_5L, Map.of("mobility", "2", "pain", "3", "today", "70"));
        Document page = list(plan, true);
        assertThat(page.text())
                .contains(
                        "32.5 out of 40",
                        "No health state",
                        "Health that day: 70 out of 100",
                        "Entered by Hari Holder");
        assertThat(page.select("main a[href$=/correction]")).hasSize(2);
        assertThat(page.select("main li a[href*=/measures/GOAL_PROGRESS?goal=]"))
                .hasSize(1);
    }

    @Test
    void what_was_answered_on_two_days_is_a_chart_and_a_sentence_that_says_whether_it_is_better() {
        PlanAtWork plan = aPlan();
        Map<String, String> much = Map.of("work", "8", "home", "8", "company", "8", "alone", "8", "close", "8");
        Map<String, String> less = Map.of("work", "3", "home", "3", "company", "3", "alone", "3", "close", "3");
        enter(plan, Measure.WSAS, much, Given.on(today.minusDays(1)));
        enter(plan, Measure.WSAS, less, Given.on(today));
        enter(plan, Measure.ONS4, Map.of("happy", "4"), Given.on(today));
        Document page = list(plan, true);
        assertThat(page.select("svg")).hasSize(1);
        assertThat(page.select("svg .cp-chart__figure").eachText()).containsExactly("40", "15");
        assertThat(page.select("svg desc").text()).contains("it was 40", "it is 15", "That is better.");
    }

    @Test
    void a_star_is_named_and_paper_and_a_level_are_told() {
        PlanAtWork plan = aPlan();
        enter(plan, Measure.STAR, Map.of("score", "6.5"), new Given(today, true, "Recovery Star"));
        enter(plan, Measure.PAM, Map.of("score", "56.4"), Given.on(today));
        assertThat(list(plan, true).text())
                .contains("Recovery Star: 6.5 out of 10", "From a paper form.", "56.4 out of 100", "Level 3 of 4");
        assertThatThrownBy(() -> enter(plan, Measure.STAR, Map.of("score", "6.5"), Given.on(today)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void nothing_answered_yet_is_said_and_who_may_only_look_is_offered_nothing() {
        Document page = list(aPlan(), false);
        assertThat(page.text()).contains("Nothing has been answered yet.");
        assertThat(page.select("main li a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void every_measure_asks_each_item_with_its_scale_and_names_its_licence(Measure measure) {
        Document page = aPage("measure/measure.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .with(new MeasurePage("PLN-1", measure, "", "", "", Map.of(), TypedGiven.on(today), NONE));
        assertThat(page.select("main input.govuk-input--width-4:not(.govuk-date-input__input)"))
                .hasSameSizeAs(measure.items());
        assertThat(page.text()).doesNotContain("measure.").contains(licence(measure));
    }

    @Test
    void what_is_wrong_stands_beside_its_question_and_keeps_what_was_typed() {
        Document page = aPage("measure/measure.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .with(new MeasurePage(
                        "PLN-1",
                        Measure.WSAS,
                        "",
                        "",
                        "",
                        Map.of("home", "9"),
                        TypedGiven.on(today),
                        NONE.and(new WrongInput("home", "measure-whole-number", Map.of("least", "0", "most", "8")))));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#home").val()).isEqualTo("9");
        assertThat(page.select(".govuk-error-summary a[href=#home]").text())
                .isEqualTo("Enter a whole number from 0 to 8");
    }

    private PlanAtWork aPlan() {
        return APlan.in(instance)
                .fundedWith(FundingStream.OTHER_NHS, Sterling.pounds("100"))
                .approved();
    }

    private void enter(PlanAtWork plan, Measure measure, Map<String, String> typed) {
        enter(plan, measure, typed, Given.on(today));
    }

    private void enter(PlanAtWork plan, Measure measure, Map<String, String> typed, Given given) {
        instance.get(Measuring.class)
                .enter(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Measuring.Enter(plan.reference(), "", AnswerSheet.typed(measure, typed), given))
                .value();
    }

    private Document list(PlanAtWork plan, boolean mayEnter) {
        List<Asked> asked = instance.get(Progress.class).of(plan.holder(), plan.reference());
        return aPage("measure/measures.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .with(new MeasuresPage(plan.reference(), "Hari Holder", asked, Optional.empty(), today, mayEnter, ""));
    }

    private static String licence(Measure measure) {
        return Words.in(Language.ENGLISH).say("measure.licence." + measure);
    }
}
