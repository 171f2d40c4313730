package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two servers, each with its own connections and its own queue, and the last money of a pot. */
@OnDatabase
class LastPoundsTest {

    private static CarePurseInstance secondServer;

    private final TestBooks books;
    private final Ledger ledger;
    private final List<CommitTogether<HoldRequest, Outcome<HoldPlaced>>> servers;

    LastPoundsTest(CarePurseInstance firstServer) {
        books = TestBooks.of(firstServer);
        ledger = firstServer.get(Ledger.class);
        servers = Stream.of(books, TestBooks.of(secondServer))
                .map(LastPoundsTest::queue)
                .toList();
    }

    @BeforeAll
    static void start() {
        secondServer = CarePurseInstance.another();
    }

    @AfterAll
    static void stop() {
        secondServer.close();
    }

    @RepeatedTest(10)
    void go_to_exactly_one_of_two_who_cannot_both_have_them() {
        long pot = books.aPotWith("50.00");
        List<Outcome<HoldPlaced>> outcomes = atOnce(List.of(request(pot, "50"), request(pot, "30")));
        assertThat(outcomes).extracting(Outcome::isDone).containsExactlyInAnyOrder(true, false);
        boolean holder = outcomes.get(0).isDone();
        assertThat(outcomes.get(holder ? 1 : 0).why().facts()).containsEntry("available", holder ? "£0.00" : "£20.00");
    }

    @RepeatedTest(10)
    void go_to_both_when_there_is_enough_for_both() {
        long pot = books.aPotWith("50.00");
        assertThat(atOnce(List.of(request(pot, "30"), request(pot, "20")))).allMatch(Outcome::isDone);
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 50.00, S 0.00");
    }

    @Test
    void go_to_exactly_five_of_fifty_who_want_ten_of_fifty_pounds() {
        long pot = books.aPotWith("50.00");
        List<Outcome<HoldPlaced>> outcomes = atOnce(requests(50, pot, "10"));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(5);
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 50.00, S 0.00");
    }

    @Test
    void go_to_all_fifty_who_want_ten_of_five_hundred_pounds() {
        long pot = books.aPotWith("500.00");
        assertThat(atOnce(requests(50, pot, "10"))).allMatch(Outcome::isDone);
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 500.00, S 0.00");
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @RepeatedTest(5)
    void are_held_once_when_the_same_request_comes_twenty_times_at_once() {
        long pot = books.aPotWith("50.00");
        HoldRequest request = request(pot, "10");
        assertThat(atOnce(IntStream.range(0, 20).mapToObj(click -> request).toList()))
                .containsOnly(atOnce(List.of(request)).get(0));
        assertThat(books.balanceOf(pot)).isEqualTo("A 40.00, H 10.00, S 0.00");
    }

    /** People take turns at the two servers, and all press the button at the same moment. */
    private List<Outcome<HoldPlaced>> atOnce(List<HoldRequest> requests) {
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        CyclicBarrier together = new CyclicBarrier(requests.size());
        try {
            return IntStream.range(0, requests.size())
                    .mapToObj(person -> CompletableFuture.supplyAsync(
                            () -> {
                                await(together);
                                return servers.get(person % 2).ask(requests.get(person));
                            },
                            people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            people.shutdown();
        }
    }

    private List<HoldRequest> requests(int people, long pot, String amount) {
        return IntStream.range(0, people)
                .mapToObj(person -> request(pot, amount))
                .toList();
    }

    private HoldRequest request(long pot, String amount) {
        return HoldRequest.of(books.occasion(), pot, pounds(amount));
    }

    private static CommitTogether<HoldRequest, Outcome<HoldPlaced>> queue(TestBooks server) {
        return new CommitTogether<>(4, request -> request.earmarks().get(0).potId(), server::hold);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
