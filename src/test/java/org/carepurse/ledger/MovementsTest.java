package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carepurse.money.Sterling.pounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestClock;
import org.junit.jupiter.api.Test;

@OnDatabase
class MovementsTest {

    private final TestBooks books;
    private final Ledger ledger;

    MovementsTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void tell_the_whole_story_of_a_pot_newest_first() {
        long pot = books.aPotWith("1000.00");
        books.settle(books.aHoldOf("450.00", pot), "315.00", Remainder.RELEASED);
        assertThat(ledger.movements(List.of(pot), Place.NEWEST, 10))
                .extracting(Movement::reason, movement -> movement.to().kind(), Movement::amount)
                .containsExactly(
                        tuple(Reason.SETTLED, AccountKind.AVAILABLE, pounds("135.00")),
                        tuple(Reason.SETTLED, AccountKind.OWED, pounds("315.00")),
                        tuple(Reason.HELD, AccountKind.HELD, pounds("450.00")),
                        tuple(Reason.ALLOCATED, AccountKind.AVAILABLE, pounds("1000.00")));
    }

    @Test
    void go_on_page_by_page_and_show_each_once() {
        long first = books.aPotWith("100.00");
        long second = books.aPotWith("100.00");
        List<Movement> all = ledger.movements(List.of(first, second), Place.NEWEST, 100);
        for (int hold = 1; hold <= 5; hold++) {
            books.settle(books.aHoldOf(hold + ".00", hold % 2 == 0 ? first : second), "0.50", Remainder.RELEASED);
        }
        List<Movement> paged = new ArrayList<>();
        List<Movement> page = ledger.movements(List.of(first, second), Place.NEWEST, 4);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = ledger.movements(
                    List.of(first, second), page.get(page.size() - 1).place(), 4);
        }
        assertThat(paged).hasSize(17).doesNotHaveDuplicates().endsWith(all.toArray(Movement[]::new));
        assertThat(paged).isEqualTo(ledger.movements(List.of(first, second), Place.NEWEST, 100));
    }

    @Test
    void show_nothing_of_other_pots() {
        long pot = books.aPotWith("5.00");
        books.aPotWith("6.00");
        assertThat(ledger.movements(List.of(pot), Place.NEWEST, 10)).hasSize(1);
        assertThat(ledger.movements(List.of(Ids.next()), Place.NEWEST, 10)).isEmpty();
        assertThat(ledger.movements(List.of(), Place.NEWEST, 10)).isEmpty();
    }

    @Test
    void say_which_day_they_count_from_and_when_they_were_recorded(TestClock clock) {
        long pot = books.aPotWith("5.00");
        LocalDate serviceDay = TestBooks.TODAY.minusDays(20);
        Document order = new Document("order", "ORD-" + pot);
        Occasion late = new Occasion(order, serviceDay, RequestKey.fresh(), books.commissioner, 42);
        books.hold(HoldRequest.of(late, pot, pounds("1.00")));
        Instant now = clock.instant();
        assertThat(ledger.movementsOf(order)).singleElement().satisfies(movement -> {
            assertThat(movement.effectiveOn()).isEqualTo(serviceDay);
            assertThat(movement.recordedAt()).isEqualTo(now);
            assertThat(movement.actorId()).isEqualTo(42);
        });
    }

    @Test
    void add_up_to_a_trial_balance_as_at_a_day() {
        long pot = books.aPotWith("1000.00");
        books.settle(books.aHoldOf("450.00", pot), "315.00", Remainder.KEPT);
        TrialBalance today = ledger.trialBalance(books.commissioner, TestBooks.TODAY);
        assertThat(today.isBalanced()).isTrue();
        assertThat(today.balanceOf(AccountKind.FUNDING)).isEqualTo(pounds("-1000.00"));
        assertThat(today.balanceOf(AccountKind.AVAILABLE)).isEqualTo(pounds("550.00"));
        assertThat(today.balanceOf(AccountKind.HELD)).isEqualTo(pounds("135.00"));
        assertThat(today.balanceOf(AccountKind.OWED)).isEqualTo(pounds("315.00"));
        assertThat(ledger.trialBalance(books.commissioner, TestBooks.TODAY.minusDays(1))
                        .lines())
                .isEmpty();
    }
}
