package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class PayingTest {

    private final TestBooks books;
    private final Ledger ledger;
    private final long bankAccount = Ids.next();
    private long pot;
    private Posted settled;

    PayingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @BeforeEach
    void a_provider_is_owed_315_pounds() {
        pot = books.aPotWith("1000.00");
        settled = books.settle(books.aHoldOf("450.00", pot), "315.00", Remainder.RELEASED)
                .value();
    }

    @Test
    void sends_what_is_owed_and_not_a_penny_more() {
        books.act(() -> ledger.send(List.of(payment("300.00"), payment("15.00"))));
        assertThat(onTheWay()).isEqualTo("owed £0.00, sent £315.00, paid £0.00, bank £0.00");
        assertThatThrownBy(() -> books.act(() -> ledger.send(List.of(payment("0.01")))))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("£0.01");
    }

    @Test
    void counts_payments_that_leave_together_against_the_same_penny() {
        assertThatThrownBy(() -> books.act(() -> ledger.send(List.of(payment("300.00"), payment("15.01")))))
                .isInstanceOf(BrokenInvariant.class);
        assertThat(onTheWay()).isEqualTo("owed £315.00, sent £0.00, paid £0.00, bank £0.00");
    }

    @Test
    void moves_the_cash_when_the_bank_says_so_and_not_before() {
        ProviderPayment payment = payment("315.00");
        books.act(() -> ledger.send(List.of(payment)));
        books.act(() -> ledger.confirmPaid(List.of(payment("315.00"))));
        assertThat(onTheWay()).isEqualTo("owed £0.00, sent £0.00, paid £315.00, bank −£315.00");
        books.act(() -> ledger.payBack(List.of(payment("315.00"))));
        assertThat(onTheWay()).isEqualTo("owed £315.00, sent £0.00, paid £0.00, bank £0.00");
        assertThat(books.balanceOf(pot)).isEqualTo("A 685.00, H 0.00, S 315.00");
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @Test
    void takes_the_same_payment_once() {
        RequestKey key = RequestKey.fresh();
        ProviderPayment payment = payment("315.00", key);
        List<Posted> first = books.act(() -> ledger.send(List.of(payment)));
        assertThat(books.<List<Posted>>act(() -> ledger.send(List.of(payment)))).isEqualTo(first);
        assertThatThrownBy(() -> books.act(() -> ledger.send(List.of(payment("314.00", key)))))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void leaves_the_spent_money_of_the_pot_as_it_was() {
        books.act(() -> ledger.send(List.of(payment("315.00"))));
        books.act(() -> ledger.oweAgain(List.of(payment("315.00"))));
        assertThat(books.balanceOf(pot)).isEqualTo("A 685.00, H 0.00, S 315.00");
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @Test
    void refuses_to_correct_a_settlement_whose_money_was_sent_but_not_one_that_is_owed_again() {
        books.act(() -> ledger.send(List.of(payment("0.01"))));
        assertThat(correct().why().code()).isEqualTo("settlement-already-sent");
        books.act(() -> ledger.oweAgain(List.of(payment("0.01"))));
        assertThat(correct().isDone()).isTrue();
    }

    private Outcome<Posted> correct() {
        return books.act(() -> ledger.correct(settled.entryId(), books.occasion()));
    }

    private ProviderPayment payment(String pounds) {
        return payment(pounds, RequestKey.fresh());
    }

    private ProviderPayment payment(String pounds, RequestKey key) {
        return new ProviderPayment(books.provider, bankAccount, pounds(pounds), books.occasion(key));
    }

    private String onTheWay() {
        return "owed %s, sent %s, paid %s, bank %s"
                .formatted(Stream.of(
                                ledger.owedTo(books.provider, books.commissioner),
                                ledger.sentTo(books.provider, books.commissioner),
                                ledger.paidTo(books.provider, books.commissioner),
                                ledger.inBank(bankAccount, books.commissioner))
                        .map(Sterling::print)
                        .toArray());
    }
}
