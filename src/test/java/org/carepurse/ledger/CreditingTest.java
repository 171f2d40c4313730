package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class CreditingTest {

    private final TestBooks books;
    private final Ledger ledger;
    private final long bank = Ids.next();

    CreditingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void credits_all_that_is_owed_and_not_a_penny_more() {
        long pot = aPotThatOwes("100");
        assertThat(credit(pot, "100.01", null).why().code()).isEqualTo("settlement-already-sent");
        credit(pot, "100", null).value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 100.00, H 0.00, S 0.00");
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(pounds("0"));
    }

    @Test
    void what_was_sent_is_not_credited_but_refunded_once_it_was_paid() {
        long pot = aPotThatOwes("100");
        books.act(() -> ledger.send(List.of(payment("100"))));
        assertThat(credit(pot, "1", null).why().code()).isEqualTo("settlement-already-sent");
        assertThatThrownBy(() -> refund(pot, "1", null)).isInstanceOf(BrokenInvariant.class);
        books.act(() -> ledger.confirmPaid(List.of(payment("100"))));
        refund(pot, "40", null).value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 40.00, H 0.00, S 60.00");
        assertThat(ledger.inBank(bank, books.commissioner)).isEqualTo(pounds("-60"));
    }

    @Test
    void what_comes_back_after_the_year_was_closed_is_the_commissioners() {
        long pot = aPotThatOwes("100");
        credit(pot, "30", books.line).value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 0.00, S 70.00");
        assertThat(books.unallocated()).isEqualTo(pounds("0"));
        assertThat(ledger.recovered(books.line, books.commissioner)).isEqualTo(pounds("30"));
    }

    @Test
    void the_same_credit_asked_twice_is_one() {
        long pot = aPotThatOwes("100");
        Occasion occasion = books.occasion(RequestKey.fresh());
        Credit credit = new Credit(books.provider, pot, pounds("60"), null);
        Outcome<Posted> first = books.act(() -> ledger.credit(credit, occasion));
        assertThat(books.act(() -> ledger.credit(credit, occasion))).isEqualTo(first);
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(pounds("40"));
    }

    @Test
    void nobody_credits_nothing() {
        assertThatThrownBy(() -> new Credit(books.provider, 1, pounds("0"), null))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void recovers_and_carries_over_all_that_no_goal_has_and_not_a_penny_more() {
        books.fundedWith("100");
        long next = Ids.next();
        assertThat(books.act(() -> ledger.carryOver(books.line, next, pounds("100.01"), books.occasion()))
                        .why()
                        .code())
                .isEqualTo("not-enough-unallocated");
        books.act(() -> ledger.carryOver(books.line, next, pounds("60"), books.occasion()))
                .value();
        assertThat(books.act(() -> ledger.recover(books.line, pounds("40.01"), books.occasion()))
                        .isDone())
                .isFalse();
        books.act(() -> ledger.recover(books.line, pounds("40"), books.occasion()))
                .value();
        assertThat(ledger.unallocated(next)).isEqualTo(pounds("60"));
        assertThat(books.trialBalance().balanceOf(AccountKind.FUNDING)).isEqualTo(pounds("-100"));
    }

    @Test
    void a_late_charge_may_take_more_than_was_recovered() {
        long pot = books.aPotWith("10");
        books.act(() -> ledger.chargeLate(books.line, pot, pounds("36"), books.occasion()))
                .value();
        assertThat(ledger.recovered(books.line, books.commissioner)).isEqualTo(pounds("-36"));
        assertThat(books.balanceOf(pot)).isEqualTo("A 46.00, H 0.00, S 0.00");
    }

    private long aPotThatOwes(String pounds) {
        long pot = books.aPotWith(pounds);
        books.settle(books.aHoldOf(pounds, pot), pounds, Remainder.KEPT).value();
        return pot;
    }

    private Outcome<Posted> credit(long pot, String pounds, Long closedLine) {
        return books.act(
                () -> ledger.credit(new Credit(books.provider, pot, pounds(pounds), closedLine), books.occasion()));
    }

    private Outcome<Posted> refund(long pot, String pounds, Long closedLine) {
        return books.act(() ->
                ledger.refund(new Credit(books.provider, pot, pounds(pounds), closedLine), bank, books.occasion()));
    }

    private ProviderPayment payment(String pounds) {
        return new ProviderPayment(books.provider, bank, pounds(pounds), books.occasion());
    }
}
