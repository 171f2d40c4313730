package org.carepurse.web.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.util.List;
import java.util.Map;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms that sort, move and add money. */
class MoneyFormsTest {

    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));

    @Test
    void sorting_asks_for_an_amount_for_every_goal_and_keeps_what_was_typed_wrongly() {
        Document page = sort(new SortPage(
                InventedPurse.with(pounds("50")),
                Map.of("LIN-1-GOL-2", "lots"),
                List.of(),
                List.of(),
                NONE.and(new WrongInput("LIN-1-GOL-2", "sort-amount-of-nothing"))));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("main form label").eachText()).containsExactly("Walk to the shop", "Go swimming");
        assertThat(page.select("input[name=LIN-1-GOL-2]").attr("value")).isEqualTo("lots");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#LIN-1-GOL-2");
    }

    @Test
    void with_nothing_to_sort_there_is_no_form() {
        Document page = sort(new SortPage(InventedPurse.sorted(), Map.of(), List.of(), List.of(), NONE));
        assertThat(page.text()).contains("All your money is given to goals already.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void shares_are_checked_before_they_are_given_and_can_be_changed() {
        Document page = aPage("budget/sort-check.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .with(new SortPage(
                        InventedPurse.with(pounds("50")),
                        Map.of(),
                        List.of(new Sorting.Share("GOL-2", "LIN-1", pounds("20.5"))),
                        List.of(),
                        NONE));
        assertThat(page.select("main").text()).contains("Go swimming", "£20.50");
        assertThat(page.select("input[name=LIN-1-GOL-2]").attr("value")).isEqualTo("20.50");
        assertThat(page.select("main form button").eachAttr("value")).containsExactly("sort", "change");
    }

    @Test
    void moving_offers_only_what_has_money_left() {
        Document page = move(new MovePage(InventedPurse.sorted(), "", "", "", NONE));
        assertThat(page.select("input[type=radio]").eachAttr("value")).containsExactly("POT-1");
        assertThat(page.select("main").text()).contains("£300.00 left, from adult social care");
    }

    @Test
    void moving_says_beside_the_field_what_is_wrong_and_keeps_the_choice() {
        Document page = move(new MovePage(
                InventedPurse.sorted(),
                "POT-1",
                "GOL-2",
                "0",
                NONE.and(new WrongInput("amount", "sort-amount-of-nothing"))));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#amount-error").text()).contains("Enter an amount of more than £0");
        assertThat(page.select("input[type=radio][checked]").attr("value")).isEqualTo("POT-1");
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("GOL-2");
    }

    @Test
    void with_nothing_to_move_there_is_no_form() {
        Document page = move(new MovePage(InventedPurse.empty(), "", "", "", NONE));
        assertThat(page.text()).contains("No goal has money left to move.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void adding_money_keeps_what_was_typed_wrongly() {
        Document page = aPage("budget/add-money.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .with(new AddMoneyPage(
                        InventedPurse.sorted(),
                        new LineForm(1, true, "EDUCATION", "-5", "NOTIONAL", "2"),
                        null,
                        NONE.and(new WrongInput("amount-1", "line-amount-of-nothing"))));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#amount-1").attr("value")).isEqualTo("-5");
        assertThat(page.select("option[selected]").eachText()).contains("Education");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void money_to_add_is_checked_with_what_the_plan_has_afterwards(Language language) {
        Document page = aPage("budget/add-money-check.jte")
                .in(language)
                .seenBy(Role.COMMISSIONER_FINANCE)
                .with(new AddMoneyPage(
                        InventedPurse.sorted(),
                        new LineForm(1, true, "EDUCATION", "65", "NOTIONAL", "2"),
                        new GrantedLine(FundingStream.EDUCATION, Holding.NOTIONAL, true, 2, pounds("65")),
                        NONE));
        assertThat(page.select("dd").eachText()).contains("Gwen Price, " + InventedPurse.PLAN, "£65.00", "£500.00");
        assertThat(page.select("main form button").eachAttr("value")).containsExactly("add", "change");
    }

    private static Document sort(SortPage page) {
        return aPage("budget/sort.jte").seenBy(Role.BUDGET_HOLDER).with(page);
    }

    private static Document move(MovePage page) {
        return aPage("budget/move.jte").seenBy(Role.BUDGET_HOLDER).with(page);
    }
}
