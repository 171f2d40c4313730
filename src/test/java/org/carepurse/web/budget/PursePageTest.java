package org.carepurse.web.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovements;
import org.carepurse.directory.Unit;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.ComingMoney;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.money.Sterling;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.DeliveryState;
import org.carepurse.order.OrderRow;
import org.carepurse.order.OrderState;
import org.carepurse.order.Quantity;
import org.carepurse.order.Visit;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PursePageTest {

    private static final LocalDate TODAY = InventedPurse.FIRST_DAY;
    private static final ThisWeek QUIET = new ThisWeek(TODAY, List.of(), List.of(), List.of(), false);

    @Test
    void the_money_left_stands_first_then_what_is_set_aside_and_paid() {
        Document page = holders(InventedPurse.with(pounds("50")), QUIET);
        assertThat(page.select(".cp-figure").text()).isEqualTo("£300.00");
        assertThat(page.select("main").text())
                .containsSubsequence(
                        "Money left",
                        "£300.00",
                        "£485.00 in all",
                        "Set aside",
                        "£45.00",
                        "Paid",
                        "£90.00",
                        "This week");
    }

    @Test
    void a_visit_of_the_week_says_when_what_with_whom_and_whether_it_is_agreed() {
        Document page = holders(
                InventedPurse.sorted(),
                new ThisWeek(
                        TODAY,
                        List.of(visit(TODAY.plusDays(1), true), visit(TODAY.plusDays(6), false)),
                        List.of(),
                        List.of(),
                        false));
        assertThat(page.select(".cp-visit").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "2 April 2027",
                                        "tomorrow",
                                        "Physiotherapy",
                                        "Ashton Lane",
                                        "1 session",
                                        "Agreed"),
                        second -> assertThat(second).contains("7 April 2027", "Waiting for the provider"));
        assertThat(page.select(".cp-visit a").first().attr("href")).isEqualTo("/orders/ORD-1");
    }

    @Test
    void a_week_without_visits_says_so_and_support_can_be_found() {
        Document page = holders(InventedPurse.sorted(), QUIET);
        assertThat(page.text()).contains("Nothing is booked for the next 7 days.");
        assertThat(page.select(".cp-visit")).isEmpty();
        assertThat(page.select("main a[href=/services]").text()).isEqualTo("Find support");
    }

    @Test
    void what_waits_for_an_answer_is_asked_above_the_week() {
        Document page =
                holders(InventedPurse.sorted(), new ThisWeek(TODAY, List.of(), List.of(), List.of(delivery()), true));
        assertThat(page.select(".cp-ask a").eachAttr("href"))
                .containsExactly("/orders/ORD-1/deliveries/DEL-1", "/deliveries");
        assertThat(page.select("main").text()).containsSubsequence("Did you get this?", "This week");
    }

    @Test
    void what_a_provider_cannot_do_is_told_with_what_became_of_the_money_and_the_way_on() {
        Document page =
                holders(InventedPurse.sorted(), new ThisWeek(TODAY, List.of(), List.of(declined()), List.of(), false));
        assertThat(page.select(".cp-ask").text())
                .contains("Ashton Lane cannot do “Physiotherapy”. Your £40.00 is back.", "Find someone else");
        assertThat(page.select(".cp-ask a").eachAttr("href")).containsExactly("/orders/ORD-1", "/services");
    }

    @Test
    void nothing_is_asked_when_nothing_waits() {
        assertThat(holders(InventedPurse.sorted(), QUIET).select(".cp-ask")).isEmpty();
    }

    @Test
    void money_that_no_goal_has_can_be_sorted_and_only_while_there_is_any() {
        assertThat(sortLinks(holders(InventedPurse.with(pounds("0.01")), QUIET)))
                .hasSize(1);
        assertThat(sortLinks(holders(InventedPurse.sorted(), QUIET))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 'contribution arrears. It is not overspending'",
        "WELSH, 'Ôl-ddyledion cyfraniad yw’r rhain. Nid gorwario'"
    })
    void what_is_missing_of_an_own_part_is_called_arrears_and_no_overspend(Language language, String words) {
        Document page = owing(language, pounds("128"));
        assertThat(page.select(".govuk-inset-text").text()).contains("£128.00", words);
        assertThat(page.select(".govuk-inset-text a").eachAttr("href")).containsExactly("/agreements/AGR-1/arrears");
        assertThat(owing(language, Sterling.NONE).select(".govuk-inset-text")).isEmpty();
    }

    @Test
    void a_plan_without_money_says_when_it_comes() {
        Document page = holders(InventedPurse.empty(), QUIET);
        assertThat(page.select(".cp-figure").text()).isEqualTo("£0.00");
        assertThat(page.text())
                .contains(
                        "It comes when the plan is approved", "The plan has no goals yet", "Nothing has happened yet");
    }

    @Test
    void the_commissioner_adds_money_and_neither_sorts_nor_moves_it() {
        Document page = drawn(Language.ENGLISH, InventedPurse.with(pounds("50")), QUIET, false);
        assertThat(page.select("main a[href$=/add-money]")).hasSize(1);
        assertThat(page.select("main a[href$=/sort], main a[href$=/move], main a[href=/services]"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_statement_and_the_plan_are_one_step_away_in_either_language(Language language) {
        Document page = drawn(language, InventedPurse.sorted(), QUIET, true);
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/statements/" + InventedPurse.PLAN, "/plans/" + InventedPurse.PLAN);
    }

    private static Document owing(Language language, Money arrears) {
        ComingMoney.Coming coming = new ComingMoney.Coming(
                1, "AGR-1", AgreementState.ACCEPTED, TODAY.plusDays(7), pounds("118"), arrears, null);
        return drawn(language, InventedPurse.inAFund(), QUIET, true, Map.of(1L, coming));
    }

    private static List<String> sortLinks(Document page) {
        return page.select("main a[href$=/sort]").eachText();
    }

    private static Document holders(Purse purse, ThisWeek week) {
        return drawn(Language.ENGLISH, purse, week, true);
    }

    private static Document drawn(Language language, Purse purse, ThisWeek week, boolean holder) {
        return drawn(language, purse, week, holder, Map.of());
    }

    private static Document drawn(
            Language language, Purse purse, ThisWeek week, boolean holder, Map<Long, ComingMoney.Coming> coming) {
        PursePage.Movements none = new PursePage.Movements(List.of(), PurseMovements.Order.NEWEST_FIRST, 1, 1);
        return aPage("budget/purse.jte")
                .in(language)
                .seenBy(holder ? Role.BUDGET_HOLDER : Role.COMMISSIONER_FINANCE)
                .at("/purses/" + InventedPurse.PLAN)
                .with(new PursePage(purse, week, coming, none, holder, holder, !holder, true, ""));
    }

    private static Visit visit(LocalDate day, boolean agreed) {
        return new Visit(day, "ORD-1", "Physiotherapy", "Ashton Lane", Quantity.of(1), Unit.SESSION, agreed);
    }

    private static OrderRow declined() {
        return new OrderRow(
                "ORD-1",
                OrderState.DECLINED,
                "Ashton Lane",
                "Hari Holder",
                "Physiotherapy",
                0,
                TODAY,
                pounds("40"),
                London.startOf(TODAY));
    }

    private static DeliveryRow delivery() {
        return new DeliveryRow(
                "DEL-1",
                "ORD-1",
                1,
                "Physiotherapy",
                Unit.SESSION,
                "Gwen Price",
                "Ashton Lane",
                TODAY,
                Quantity.of(1),
                Quantity.NONE,
                Quantity.NONE,
                DeliveryKind.GIVEN,
                0,
                pounds("45"),
                DeliveryState.WAITING,
                "",
                "",
                TODAY);
    }
}
