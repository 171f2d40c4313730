package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class HoldingTest {

    private final TestBooks books;
    private final Ledger ledger;

    HoldingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void sets_money_aside() {
        long pot = books.aPotWith("1000.00");
        long hold = books.aHoldOf("450.00", pot);
        assertThat(books.balanceOf(pot)).isEqualTo("A 550.00, H 450.00, S 0.00");
        assertThat(ledger.findHold(hold).open()).isEqualTo(pounds("450.00"));
    }

    @Test
    void sets_aside_exactly_what_is_there_but_not_a_penny_more() {
        long pot = books.aPotWith("50.00");
        assertThat(books.hold(pot, "50.01").why())
                .isEqualTo(new Refusal(
                        "not-enough-left",
                        Map.of(
                                "pot",
                                String.valueOf(pot),
                                "available",
                                "£50.00",
                                "asked",
                                "£50.01",
                                "short",
                                "£0.01")));
        assertThat(books.balanceOf(pot)).isEqualTo("A 50.00, H 0.00, S 0.00");
        assertThat(books.hold(pot, "50.00").isDone()).isTrue();
        assertThat(books.hold(pot, "0.01").isDone()).isFalse();
    }

    @Test
    void refuses_a_pot_that_never_had_money() {
        assertThat(books.hold(Ids.next(), "0.01").why().facts()).containsEntry("available", "£0.00");
    }

    @Test
    void decides_each_of_many_on_its_own_in_the_order_they_came() {
        long pot = books.aPotWith("50.00");
        List<Outcome<HoldPlaced>> outcomes = books.hold(List.of(
                HoldRequest.of(books.occasion(), pot, pounds("30")),
                HoldRequest.of(books.occasion(), pot, pounds("30")),
                HoldRequest.of(books.occasion(), pot, pounds("20"))));
        assertThat(outcomes).extracting(Outcome::isDone).containsExactly(true, false, true);
        assertThat(outcomes.get(1).why().facts()).containsEntry("available", "£20.00");
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 50.00, S 0.00");
    }

    @Test
    void takes_from_several_pots_or_from_none() {
        long full = books.aPotWith("400.00");
        long low = books.aPotWith("199.99");
        List<Earmark> equipment = List.of(new Earmark(full, pounds("400")), new Earmark(low, pounds("200")));
        assertThat(books.hold(new HoldRequest(books.occasion(), equipment, null))
                        .why()
                        .facts())
                .containsEntry("short", "£0.01");
        assertThat(books.balanceOf(full)).isEqualTo("A 400.00, H 0.00, S 0.00");

        List<Earmark> cheaper = List.of(new Earmark(full, pounds("400")), new Earmark(low, pounds("199.99")));
        HoldPlaced placed =
                books.hold(new HoldRequest(books.occasion(), cheaper, null)).value();
        assertThat(placed.parts()).extracting(HoldPlaced.Part::potId).containsExactly(full, low);
        assertThat(books.balanceOf(low)).isEqualTo("A 0.00, H 199.99, S 0.00");
    }

    @Test
    void counts_two_earmarks_of_one_pot_together() {
        long pot = books.aPotWith("50.00");
        List<Earmark> twice = List.of(new Earmark(pot, pounds("30")), new Earmark(pot, pounds("30")));
        assertThat(books.hold(new HoldRequest(books.occasion(), twice, null)).isDone())
                .isFalse();
    }

    @Test
    void answers_the_same_request_as_before_and_holds_once() {
        long pot = books.aPotWith("50.00");
        HoldRequest request = HoldRequest.of(books.occasion(), pot, pounds("30"));
        HoldPlaced first = books.hold(request).value();
        assertThat(books.hold(request).value()).isEqualTo(first);
        assertThat(books.balanceOf(pot)).isEqualTo("A 20.00, H 30.00, S 0.00");
    }

    @Test
    void answers_both_clicks_of_a_double_click_that_came_together() {
        long pot = books.aPotWith("50.00");
        HoldRequest request = HoldRequest.of(books.occasion(), pot, pounds("30"));
        List<Outcome<HoldPlaced>> outcomes = books.hold(List.of(request, request));
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(books.balanceOf(pot)).isEqualTo("A 20.00, H 30.00, S 0.00");
    }

    @Test
    void does_not_take_a_key_for_another_request() {
        long pot = books.aPotWith("50.00");
        RequestKey key = RequestKey.fresh();
        books.hold(HoldRequest.of(books.occasion(key), pot, pounds("30")));
        assertThatThrownBy(() -> books.hold(HoldRequest.of(books.occasion(key), pot, pounds("20"))))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("request-key-reused"));
    }

    @Test
    void lets_one_request_make_several_entries_by_naming_its_parts() {
        long pot = books.aPotWith("50.00");
        Occasion occasion = books.occasion();
        books.hold(HoldRequest.of(occasion.part("line-1"), pot, pounds("30")));
        books.hold(HoldRequest.of(occasion.part("line-2"), pot, pounds("20")));
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 50.00, S 0.00");
    }

    @Test
    void may_try_again_with_the_key_of_a_refusal_since_nothing_was_written() {
        long pot = books.aPotWith("10.00");
        HoldRequest request = HoldRequest.of(books.occasion(), pot, pounds("30"));
        assertThat(books.hold(request).isDone()).isFalse();
        books.act(() -> ledger.fund(books.line, pounds("20"), books.occasion()));
        books.act(() -> ledger.allocate(books.line, pot, pounds("20"), books.occasion()));
        assertThat(books.hold(request).isDone()).isTrue();
    }

    @Test
    void never_reaches_into_another_commissioners_pot() {
        long pot = books.aPotWith("50.00");
        Occasion stranger =
                new Occasion(books.occasion().document(), TestBooks.TODAY, RequestKey.fresh(), Ids.next(), 7);
        assertThatThrownBy(() -> books.hold(HoldRequest.of(stranger, pot, pounds("1"))))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void takes_no_amount_of_nothing_or_less() {
        assertThatThrownBy(() -> new Earmark(1, pounds("0"))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Earmark(1, pounds("-0.01"))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new HoldRequest(books.occasion(), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_written_within_an_act_only() {
        long pot = books.aPotWith("50.00");
        HoldRequest request = HoldRequest.of(books.occasion(), pot, pounds("1"));
        assertThatThrownBy(() -> ledger.hold(request)).isInstanceOf(BrokenInvariant.class);
    }
}
