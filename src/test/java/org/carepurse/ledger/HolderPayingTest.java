package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class HolderPayingTest {

    private final Ledger ledger;
    private final TestBooks books;
    private final long pot = Ids.next();
    private final long account = Ids.next();

    HolderPayingTest(CarePurseInstance carePurse) {
        ledger = carePurse.get(Ledger.class);
        books = TestBooks.of(carePurse);
    }

    @BeforeEach
    void aGoalWithMoney() {
        books.act(() -> ledger.fund(books.line, pounds("100"), occasion())).value();
        books.act(() -> ledger.allocate(books.line, pot, pounds("100"), occasion()))
                .value();
        books.act(() -> ledger.bank(account, pounds("100"), occasion())).value();
    }

    @Test
    void what_a_goal_has_left_can_be_paid_to_the_last_penny_and_no_further() {
        assertThat(fromPot("100.01").why().code()).isEqualTo("not-enough-left");
        assertThat(fromPot("100").isDone()).isTrue();
        assertThat(ledger.balanceOf(pot).spent()).isEqualTo(pounds("100"));
        assertThat(ledger.inBank(account, books.commissioner)).isEqualTo(NONE);
        assertThat(ledger.paidTo(books.provider, books.commissioner)).isEqualTo(pounds("100"));
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(NONE);
    }

    @Test
    void what_was_set_aside_can_be_paid_and_no_more() {
        long hold = hold("40");
        assertThat(fromHold(hold, "40.01").why().code()).isEqualTo("more-than-is-held");
        assertThat(fromHold(hold, "30").isDone()).isTrue();
        assertThat(ledger.findHold(hold).open()).isEqualTo(pounds("10"));
    }

    @Test
    void what_a_provider_is_owed_can_be_paid_and_no_more() {
        long hold = hold("40");
        books.act(() -> ledger.settle(hold, pounds("40"), books.provider, Remainder.KEPT, occasion()))
                .value();
        assertThat(owed("40.01").why().code()).isEqualTo("more-than-is-owed");
        assertThat(owed("40").isDone()).isTrue();
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(NONE);
        assertThat(ledger.balanceOf(pot).spent()).isEqualTo(pounds("40"));
    }

    @Test
    void a_wrong_payment_is_undone_once_and_all_is_as_before() {
        long hold = hold("40");
        Posted wrong = books.act(() -> ledger.payFromHold(hold, Remainder.RELEASED, paid("30"), occasion()))
                .value();
        books.act(() -> ledger.correct(wrong.entryId(), occasion())).value();
        assertThat(ledger.findHold(hold).open()).isEqualTo(pounds("40"));
        assertThat(ledger.balanceOf(pot).available()).isEqualTo(pounds("60"));
        assertThat(ledger.balanceOf(pot).spent()).isEqualTo(NONE);
        assertThat(ledger.inBank(account, books.commissioner)).isEqualTo(pounds("100"));
        assertThat(books.<Outcome<Posted>>act(() -> ledger.correct(wrong.entryId(), occasion()))
                        .why()
                        .code())
                .isEqualTo("entry-already-corrected");
    }

    @Test
    void a_payment_of_which_some_came_back_cannot_be_undone() {
        Posted paid = fromPot("50").value();
        books.act(() -> ledger.refund(new Credit(books.provider, pot, pounds("0.01"), null), account, occasion()))
                .value();
        assertThat(books.<Outcome<Posted>>act(() -> ledger.correct(paid.entryId(), occasion()))
                        .why()
                        .code())
                .isEqualTo("payment-given-back-already");
    }

    private long hold(String pounds) {
        return books.act(() -> ledger.hold(HoldRequest.of(occasion(), pot, pounds(pounds))))
                .value()
                .holdId();
    }

    private Outcome<Posted> fromPot(String pounds) {
        return books.act(() -> ledger.payFromPot(pot, paid(pounds), occasion()));
    }

    private Outcome<Posted> fromHold(long hold, String pounds) {
        return books.act(() -> ledger.payFromHold(hold, Remainder.KEPT, paid(pounds), occasion()));
    }

    private Outcome<Posted> owed(String pounds) {
        return books.act(() -> ledger.payOwed(paid(pounds), occasion()));
    }

    private PaidFromAccount paid(String pounds) {
        Money amount = pounds(pounds);
        return new PaidFromAccount(account, books.provider, amount);
    }

    private Occasion occasion() {
        return new Occasion(
                new Document("spending", "SPD-TEST"), TestBooks.TODAY, RequestKey.fresh(), books.commissioner, 7);
    }
}
