package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class CommitTogetherTest {

    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService people = Executors.newCachedThreadPool(this::person);
    private final List<List<Integer>> acts = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void everyone_goes_home() {
        people.shutdownNow();
    }

    @Test
    void goes_at_once_when_nobody_waits() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, this::doubled);
        assertThat(together.ask(1)).isEqualTo(2);
        assertThat(together.ask(2)).isEqualTo(4);
        assertThat(acts).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void takes_along_all_who_came_meanwhile_and_brings_each_their_own_answer() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, this::doubledAfterTheFirst);
        List<CompletableFuture<Integer>> answers = askWhileOneIsUnderWay(together, 10);
        assertThat(answers).extracting(CompletableFuture::join).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
        assertThat(acts).hasSize(2);
        assertThat(acts.get(1)).hasSize(10);
    }

    @Test
    void commits_at_most_sixty_four_together() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, this::doubledAfterTheFirst);
        askWhileOneIsUnderWay(together, 100).forEach(CompletableFuture::join);
        assertThat(acts).extracting(List::size).containsExactly(1, 64, 36);
    }

    @Test
    void brings_a_failure_only_to_the_one_whose_it_is() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, questions -> {
            if (questions.contains(7)) {
                throw new IllegalArgumentException("seven");
            }
            return doubledAfterTheFirst(questions);
        });
        List<CompletableFuture<Integer>> answers = askWhileOneIsUnderWay(together, 10);
        for (int number = 0; number <= 10; number++) {
            CompletableFuture<Integer> answer = answers.get(number);
            if (number == 7) {
                assertThatThrownBy(answer::join)
                        .isInstanceOf(CompletionException.class)
                        .hasRootCauseMessage("seven");
            } else {
                assertThat(answer.join()).isEqualTo(2 * number);
            }
        }
    }

    @Test
    void goes_on_after_a_failure() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, questions -> {
            if (questions.contains(7)) {
                throw new IllegalArgumentException("seven");
            }
            return doubled(questions);
        });
        assertThatThrownBy(() -> together.ask(7)).hasMessage("seven");
        assertThat(together.ask(8)).isEqualTo(16);
    }

    @Test
    void goes_on_after_a_failure_that_nobody_declared() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(1, number -> 0, questions -> {
            if (questions.contains(7)) {
                throwUndeclared(new RollbackException("the commit failed"));
            }
            return doubled(questions);
        });
        assertThatThrownBy(() -> together.ask(7)).isInstanceOf(RollbackException.class);
        assertThat(together.ask(8)).isEqualTo(16);
    }

    @Test
    void lets_people_who_share_nothing_pass() throws Exception {
        CommitTogether<Integer, Integer> together =
                new CommitTogether<>(2, number -> number, this::doubledAfterTheFirst);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> together.ask(0), people);
        underWay.await();
        IntStream.range(1, 100).forEach(other -> assertThat(together.ask(other)).isEqualTo(2 * other));
        assertThat(slow).isNotDone();
        goOn.countDown();
        assertThat(slow.join()).isZero();
    }

    @Test
    void keeps_those_who_share_something_in_one_lane_however_empty_the_others_are() throws Exception {
        CommitTogether<Integer, Integer> together =
                new CommitTogether<>(2, number -> number % 10, this::doubledAfterTheFirst);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> together.ask(0), people);
        underWay.await();
        CompletableFuture<Integer> sharing = CompletableFuture.supplyAsync(() -> together.ask(10), people);
        awaitWaiting(2);
        assertThat(together.ask(1)).isEqualTo(2);
        assertThat(sharing).isNotDone();
        goOn.countDown();
        assertThat(slow.join()).isZero();
        assertThat(sharing.join()).isEqualTo(20);
        assertThat(acts).containsExactly(List.of(1), List.of(0), List.of(10));
    }

    @Test
    void loses_nobody_among_many() {
        CommitTogether<Integer, Integer> together = new CommitTogether<>(3, number -> number, this::doubled);
        List<CompletableFuture<Boolean>> all = IntStream.range(0, 16)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, 2_000)
                                .map(n -> 16 * n + person)
                                .allMatch(n -> together.ask(n) == 2 * n),
                        people))
                .toList();
        assertThat(all).allMatch(CompletableFuture::join);
        assertThat(acts.stream().mapToInt(List::size).sum()).isEqualTo(32_000);
    }

    private Thread person(Runnable asks) {
        Thread thread = new Thread(asks);
        threads.add(thread);
        return thread;
    }

    /** As a proxy does it: the compiler sees no checked exception. */
    @SuppressWarnings("unchecked")
    private static <F extends Throwable> void throwUndeclared(Throwable failure) throws F {
        throw (F) failure;
    }

    /** The first is held up inside its act until all others are waiting. */
    private List<CompletableFuture<Integer>> askWhileOneIsUnderWay(
            CommitTogether<Integer, Integer> together, int others) {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        IntStream.rangeClosed(0, others).forEach(number -> {
            answers.add(CompletableFuture.supplyAsync(() -> together.ask(number), people));
            awaitWaiting(number + 1);
        });
        goOn.countDown();
        return answers;
    }

    private void awaitWaiting(int persons) {
        while (threads.stream()
                        .filter(thread -> thread.getState() == Thread.State.WAITING)
                        .count()
                < persons) {
            LockSupport.parkNanos(100_000);
        }
    }

    private List<Integer> doubled(List<Integer> questions) {
        acts.add(questions);
        return questions.stream().map(number -> 2 * number).toList();
    }

    private List<Integer> doubledAfterTheFirst(List<Integer> questions) {
        if (questions.contains(0)) {
            underWay.countDown();
            awaitQuietly(goOn);
        }
        return doubled(questions);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
