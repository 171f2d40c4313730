package org.carepurse.web.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.DeliveryState;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DeliveryPagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));

    @Test
    void a_holder_is_asked_about_their_own_and_is_not_told_their_own_name() {
        Document page = list(Role.BUDGET_HOLDER, List.of(delivery()), false);
        assertThat(page.select("h1").text()).isEqualTo("Did you get it?");
        assertThat(page.select("main").text())
                .contains("Physiotherapy, 4 March 2027", "3 sessions")
                .doesNotContain("Hari Holder");
        assertThat(page.select("main a.govuk-button").attr("href")).isEqualTo("/orders/ORD-1/deliveries/DEL-1");
    }

    @Test
    void a_co_ordinator_is_told_whose_it_is() {
        Document page = list(Role.CARE_COORDINATOR, List.of(delivery()), true);
        assertThat(page.select("main").text()).contains("Deliveries to confirm", "Hari Holder");
    }

    @Test
    void an_empty_list_says_what_will_be_there() {
        assertThat(list(Role.BUDGET_HOLDER, List.of(), false).text())
                .contains("There is nothing to answer now.", "you can answer here");
        assertThat(list(Role.CARE_COORDINATOR, List.of(), true).text())
                .contains("None of your people has a delivery to confirm.");
    }

    @Test
    void a_missing_amount_is_about_what_was_received_not_about_what_is_wanted() {
        Document page = aPage("order/delivery-answer.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .with(new DeliveryAnswerPage(
                        delivery(),
                        false,
                        "/deliveries",
                        "part",
                        "",
                        "Nobody came",
                        NONE.and(new WrongInput("received", "received-missing"))));
        assertThat(page.select("#received-error").text()).contains("Type how much you got");
        assertThat(page.select("textarea").text()).isEqualTo("Nobody came");
    }

    @Test
    void who_answers_for_another_is_told_that_it_is_recorded() {
        Document page = aPage("order/delivery-answer.jte")
                .seenBy(Role.CARE_COORDINATOR)
                .with(new DeliveryAnswerPage(delivery(), true, "/deliveries-to-confirm", "", "", "", NONE));
        assertThat(page.select("h1").text()).isEqualTo("Did Hari Holder get this?");
        assertThat(page.text()).contains("it is recorded that you did");
        assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/deliveries-to-confirm");
    }

    private static Document list(Role role, List<DeliveryRow> rows, boolean forOthers) {
        return aPage("order/delivery-waiting.jte")
                .seenBy(role)
                .with(new DeliveryWaitingPage(rows, forOthers, DAY, false, 1, 1));
    }

    private static DeliveryRow delivery() {
        return new DeliveryRow(
                "DEL-1",
                "ORD-1",
                1,
                "Physiotherapy",
                Unit.SESSION,
                "Hari Holder",
                "Ashton Lane",
                DAY,
                Quantity.of(3),
                Quantity.NONE,
                Quantity.NONE,
                DeliveryKind.GIVEN,
                0,
                pounds("45"),
                DeliveryState.WAITING,
                "",
                "",
                DAY);
    }
}
