package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class HoldKeepingTest {

    private static final LocalDate LAST_DAY = TestBooks.TODAY;

    private final TestBooks books;
    private final Ledger ledger;
    private long pot;
    private long hold;

    HoldKeepingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @BeforeEach
    void ten_sessions_at_45_pounds_are_ordered_from_a_pot_of_1000() {
        pot = books.aPotWith("1000.00");
        HoldRequest request =
                HoldRequest.of(books.occasion(), pot, pounds("450.00")).keptUntil(LAST_DAY);
        hold = books.hold(request).value().holdId();
    }

    @Test
    void settles_the_whole() {
        settle("450.00", Remainder.RELEASED);
        assertThat(books.balanceOf(pot)).isEqualTo("A 550.00, H 0.00, S 450.00");
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.SETTLED);
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(pounds("450.00"));
    }

    @Test
    void settles_seven_sessions_and_releases_the_other_three() {
        settle("315.00", Remainder.RELEASED);
        assertThat(books.balanceOf(pot)).isEqualTo("A 685.00, H 0.00, S 315.00");
        assertThat(ledger.findHold(hold).released()).isEqualTo(pounds("135.00"));
    }

    @Test
    void settles_seven_sessions_and_then_half_a_session_for_a_late_no_show() {
        settle("315.00", Remainder.KEPT);
        assertThat(books.balanceOf(pot)).isEqualTo("A 550.00, H 135.00, S 315.00");
        settle("22.50", Remainder.RELEASED);
        assertThat(books.balanceOf(pot)).isEqualTo("A 662.50, H 0.00, S 337.50");
        assertThat(ledger.findHold(hold).placed()).isEqualTo(pounds("450.00"));
    }

    @Test
    void settles_to_the_last_penny_held_but_not_beyond() {
        assertThat(settle("450.01", Remainder.KEPT).why().code()).isEqualTo("more-than-is-held");
        assertThat(settle("450.01", Remainder.KEPT).why().facts()).containsEntry("held", "£450.00");
        settle("449.99", Remainder.KEPT);
        assertThat(settle("0.02", Remainder.KEPT).isDone()).isFalse();
        assertThat(settle("0.01", Remainder.KEPT).isDone()).isTrue();
        assertThat(settle("0.01", Remainder.KEPT).why().code()).isEqualTo("hold-has-ended");
    }

    @Test
    void releases_a_part_and_then_the_rest() {
        assertThat(release("450.01").why().code()).isEqualTo("more-than-is-held");
        release("100.00");
        assertThat(books.balanceOf(pot)).isEqualTo("A 650.00, H 350.00, S 0.00");
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.OPEN);
        books.act(() -> ledger.releaseAll(hold, books.occasion()));
        assertThat(books.balanceOf(pot)).isEqualTo("A 1000.00, H 0.00, S 0.00");
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.RELEASED);
        assertThat(release("0.01").why().facts()).containsEntry("state", "RELEASED");
    }

    @Test
    void voids_what_was_never_used_and_only_that() {
        settle("0.01", Remainder.KEPT);
        assertThat(voided().why().code()).isEqualTo("hold-in-use");
        hold = books.aHoldOf("50.00", pot);
        assertThat(voided().isDone()).isTrue();
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.VOIDED);
        assertThat(voided().why().code()).isEqualTo("hold-has-ended");
    }

    @Test
    void expires_the_day_after_its_last_day() {
        assertThat(expireOn(LAST_DAY).why().code()).isEqualTo("hold-still-kept");
        assertThat(expireOn(LAST_DAY.plusDays(1)).isDone()).isTrue();
        assertThat(books.balanceOf(pot)).isEqualTo("A 1000.00, H 0.00, S 0.00");
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.EXPIRED);
    }

    @Test
    void does_not_expire_without_a_last_day() {
        hold = books.aHoldOf("50.00", pot);
        assertThat(expireOn(LAST_DAY.plusYears(9)).why().code()).isEqualTo("hold-does-not-expire");
    }

    @Test
    void settles_once_for_one_key() {
        Occasion occasion = books.occasion();
        Outcome<Posted> first = settle("45.00", occasion);
        assertThat(settle("45.00", occasion)).isEqualTo(first);
        assertThat(books.balanceOf(pot)).isEqualTo("A 550.00, H 405.00, S 45.00");
        assertThatThrownBy(() -> settle("46.00", occasion)).isInstanceOf(WrongInput.class);
    }

    @Test
    void writes_nothing_when_it_refuses() {
        Occasion occasion = books.occasion();
        settle("450.01", occasion);
        assertThat(ledger.movements(List.of(pot), Place.NEWEST, 9))
                .extracting(Movement::reason)
                .containsExactly(Reason.HELD, Reason.ALLOCATED);
        assertThat(settle("450.00", occasion).isDone()).isTrue();
    }

    @Test
    void knows_no_hold_that_is_not_there() {
        hold = 1;
        assertThatThrownBy(() -> settle("1.00", Remainder.KEPT)).isInstanceOf(NotFound.class);
    }

    private Outcome<Posted> settle(String amount, Remainder remainder) {
        return books.settle(hold, amount, remainder);
    }

    private Outcome<Posted> settle(String amount, Occasion occasion) {
        return books.act(() -> ledger.settle(hold, pounds(amount), books.provider, Remainder.KEPT, occasion));
    }

    private Outcome<Posted> release(String amount) {
        return books.act(() -> ledger.release(hold, pounds(amount), books.occasion()));
    }

    private Outcome<Posted> voided() {
        return books.act(() -> ledger.voidHold(hold, books.occasion()));
    }

    private Outcome<Posted> expireOn(LocalDate day) {
        Occasion now = books.occasion();
        return books.act(() -> ledger.expire(
                hold, new Occasion(now.document(), day, RequestKey.fresh(), now.commissionerId(), now.actorId())));
    }
}
