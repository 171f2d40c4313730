package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class PromisingTest {

    private final TestBooks books;
    private final Ledger ledger;
    private final long commissioners = Ids.next();
    private final long bureaus = Ids.next();

    PromisingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void what_is_promised_cannot_be_sorted_until_it_is_paid_in() {
        promise("100");
        assertThat(allocate("0.01").why().code()).isEqualTo("not-enough-unallocated");
        assertThat(payIn("40", RequestKey.fresh()).isDone()).isTrue();
        assertThat(allocate("40.01").isDone()).isFalse();
        assertThat(allocate("40").isDone()).isTrue();
        assertThat(ledger.promised(books.line)).isEqualTo(pounds("60"));
    }

    @Test
    void pays_in_all_that_is_promised_and_not_a_penny_more() {
        promise("100");
        assertThat(payIn("100.01", RequestKey.fresh()).why().code()).isEqualTo("not-enough-promised");
        assertThat(payIn("100", RequestKey.fresh()).isDone()).isTrue();
        assertThat(contribute("0.01").why().code()).isEqualTo("not-enough-promised");
        assertThat(ledger.promised(books.line)).isEqualTo(NONE);
    }

    @Test
    void the_cash_goes_with_it_from_the_commissioner_or_from_the_person() {
        promise("600");
        payIn("520", RequestKey.fresh()).value();
        contribute("80").value();
        assertThat(ledger.inBank(bureaus, books.commissioner)).isEqualTo(pounds("600"));
        assertThat(ledger.inBank(commissioners, books.commissioner)).isEqualTo(pounds("-520"));
        assertThat(ledger.unallocated(books.line)).isEqualTo(pounds("600"));
    }

    @Test
    void many_at_once_with_one_key_pay_in_once() {
        promise("100");
        RequestKey key = RequestKey.fresh();
        List<CompletableFuture<Outcome<Posted>>> all = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> payIn("60", key)))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(ledger.unallocated(books.line)).isEqualTo(pounds("60"));
    }

    @Test
    void many_at_once_never_pay_in_more_than_is_promised() {
        promise("100");
        List<CompletableFuture<Outcome<Posted>>> all = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> payIn("30", RequestKey.fresh())))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(3);
        assertThat(ledger.promised(books.line)).isEqualTo(pounds("10"));
    }

    @Test
    void a_wrong_payment_in_is_corrected_while_its_money_is_not_sorted() {
        promise("100");
        Posted wrong = payIn("60", RequestKey.fresh()).value();
        allocate("1").value();
        assertThat(correct(wrong).why().code()).isEqualTo("not-enough-unallocated");
        payIn("1", RequestKey.fresh()).value();
        assertThat(correct(wrong).isDone()).isTrue();
        assertThat(ledger.promised(books.line)).isEqualTo(pounds("99"));
        assertThat(ledger.inBank(bureaus, books.commissioner)).isEqualTo(pounds("1"));
    }

    private void promise(String amount) {
        books.act(() -> ledger.promise(books.line, pounds(amount), books.occasion()))
                .value();
    }

    private Outcome<Posted> payIn(String amount, RequestKey key) {
        return books.act(() -> ledger.payIn(books.line, commissioners, bureaus, pounds(amount), books.occasion(key)));
    }

    private Outcome<Posted> contribute(String amount) {
        return books.act(() -> ledger.contribute(books.line, bureaus, pounds(amount), books.occasion()));
    }

    private Outcome<Posted> allocate(String amount) {
        return books.act(() -> ledger.allocate(books.line, Ids.next(), pounds(amount), books.occasion()));
    }

    private Outcome<Posted> correct(Posted wrong) {
        return books.act(() -> ledger.correct(wrong.entryId(), books.occasion()));
    }
}
