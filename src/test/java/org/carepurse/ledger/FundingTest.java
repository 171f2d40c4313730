package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class FundingTest {

    private final TestBooks books;
    private final Ledger ledger;
    private final long pot = Ids.next();

    FundingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void puts_a_commissioners_money_on_a_funding_line() {
        books.fundedWith("15600.00").fundedWith("0.01");
        assertThat(books.unallocated()).isEqualTo(pounds("15600.01"));
    }

    @Test
    void allocates_all_that_is_unallocated_but_not_a_penny_more() {
        books.fundedWith("100.00");
        assertThat(allocate("100.01").why().code()).isEqualTo("not-enough-unallocated");
        assertThat(allocate("100.01").why().facts())
                .containsEntry("unallocated", "£100.00")
                .containsEntry("short", "£0.01");
        assertThat(allocate("100.00").isDone()).isTrue();
        assertThat(books.unallocated()).isEqualTo(pounds("0"));
        assertThat(books.balanceOf(pot)).isEqualTo("A 100.00, H 0.00, S 0.00");
        assertThat(allocate("0.01").isDone()).isFalse();
    }

    @Test
    void gives_back_to_the_line_what_can_be_spent_but_not_what_is_held() {
        books.fundedWith("100.00");
        allocate("100.00");
        books.aHoldOf("60.00", pot);
        assertThat(giveBack("40.01").why().code()).isEqualTo("not-enough-left");
        assertThat(giveBack("40.00").isDone()).isTrue();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 60.00, S 0.00");
        assertThat(books.unallocated()).isEqualTo(pounds("40.00"));
    }

    @Test
    void withdraws_only_what_no_goal_has_been_given() {
        books.fundedWith("100.00");
        allocate("30.00");
        assertThat(withdraw("70.01").why().code()).isEqualTo("not-enough-unallocated");
        assertThat(withdraw("70.00").isDone()).isTrue();
        assertThat(books.unallocated()).isEqualTo(pounds("0"));
    }

    @Test
    void keeps_a_pot_to_the_funding_line_it_is_paid_from() {
        books.fundedWith("100.00");
        allocate("30.00");
        long education = Ids.next();
        books.act(() -> ledger.fund(education, pounds("10.00"), books.occasion()));
        assertThatThrownBy(() -> books.act(() -> ledger.allocate(education, pot, pounds("5.00"), books.occasion())))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("is paid from funding line");
        assertThatThrownBy(() -> books.act(() -> ledger.returnToLine(pot, education, pounds("5.00"), books.occasion())))
                .isInstanceOf(BrokenInvariant.class);
        assertThat(ledger.unallocated(education)).isEqualTo(pounds("10.00"));
    }

    @Test
    void funds_once_for_one_key_however_often_it_is_asked() {
        Occasion occasion = books.occasion();
        Outcome<Posted> first = books.act(() -> ledger.fund(books.line, pounds("10.00"), occasion));
        assertThat(books.act(() -> ledger.fund(books.line, pounds("10.00"), occasion)))
                .isEqualTo(first);
        assertThat(books.unallocated()).isEqualTo(pounds("10.00"));
        assertThatThrownBy(() -> books.act(() -> ledger.fund(books.line, pounds("10.01"), occasion)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("request-key-reused"));
        assertThatThrownBy(() -> books.act(() -> ledger.withdraw(books.line, pounds("10.00"), occasion)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void takes_no_amount_of_nothing_or_less() {
        assertThatThrownBy(() -> allocate("0.00")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> allocate("-1.00")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> books.act(() -> ledger.fund(books.line, pounds("0"), books.occasion())))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void shows_a_pot_that_never_had_money_as_empty() {
        assertThat(ledger.balanceOf(Ids.next())).isEqualTo(Balance.NONE);
        assertThat(ledger.unallocated(Ids.next())).isEqualTo(pounds("0"));
    }

    private Outcome<Posted> allocate(String amount) {
        return books.act(() -> ledger.allocate(books.line, pot, pounds(amount), books.occasion()));
    }

    private Outcome<Posted> giveBack(String amount) {
        return books.act(() -> ledger.returnToLine(pot, books.line, pounds(amount), books.occasion()));
    }

    private Outcome<Posted> withdraw(String amount) {
        return books.act(() -> ledger.withdraw(books.line, pounds(amount), books.occasion()));
    }
}
