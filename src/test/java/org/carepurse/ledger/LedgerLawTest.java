package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done, in whatever order and by however many at once: debits equal credits, nothing is below zero, what is
 * held equals the open holds, each accepted key has made one entry, and the stored balances are those of the journal.
 */
@OnDatabase
class LedgerLawTest {

    private static final int SEQUENCES = 2_000;
    private static final int LONGEST = 16;
    private static final int PEOPLE = 8;
    private static final int ACTS_EACH = 300;

    private final CarePurseInstance carePurse;
    private final Ledger ledger;
    private final TestBooks books;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());

    LedgerLawTest(CarePurseInstance carePurse) {
        this.carePurse = carePurse;
        ledger = carePurse.get(Ledger.class);
        books = TestBooks.of(carePurse);
        System.out.println("The laws of the ledger, with -Dcarepurse.seed=" + seed);
    }

    @Test
    void hold_for_thousands_of_sequences_one_after_the_other() {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            TestBooks own = TestBooks.of(carePurse);
            PaperBooks paper = new PaperBooks(own, ledger, random);
            own.act(() -> {
                paper.actAtRandom(1 + random.nextInt(LONGEST));
                return paper;
            });
            paper.agreeWithTheLedger();
            assertThat(own.entries()).isEqualTo(paper.accepted());
            assertThat(own.trialBalance().isBalanced()).isTrue();
        }
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @Test
    void hold_when_many_act_at_once_on_the_same_pots() {
        List<Long> pots = List.of(books.aPotWith("5.00"), books.aPotWith("5.00"), books.aPotWith("5.00"));
        long before = books.entries();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        Crowd crowd = new Crowd(pots);
        List<CompletableFuture<Void>> all = IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.runAsync(() -> crowd.act(new Random(seed + person)), people))
                .toList();
        assertThat(all).allSatisfy(CompletableFuture::join);
        people.shutdown();

        assertThat(books.entries() - before).isEqualTo(crowd.accepted.get());
        assertThat(books.trialBalance().isBalanced()).isTrue();
        assertThat(ledger.prove().differences()).isEmpty();
    }

    /** People who share three pots: they hold, settle, release and move money, some of them twice with the same key. */
    private final class Crowd {

        private final List<Long> pots;
        private final Queue<Long> holds = new ConcurrentLinkedQueue<>();
        private final AtomicInteger accepted = new AtomicInteger();
        private final CommitTogether<HoldRequest, Outcome<HoldPlaced>> together =
                new CommitTogether<>(2, request -> request.earmarks().get(0).potId(), books::hold);

        Crowd(List<Long> pots) {
            this.pots = pots;
        }

        void act(Random random) {
            for (int act = 0; act < ACTS_EACH; act++) {
                long pot = aPot(random);
                Money amount = pence(1 + random.nextInt(120));
                switch (random.nextInt(7)) {
                    case 0, 1, 2 -> hold(amount, pot, aPot(random), random.nextInt(4) == 0);
                    case 3 ->
                        keep(hold -> ledger.settle(hold, amount, books.provider, Remainder.KEPT, books.occasion()));
                    case 4 -> keep(hold -> ledger.releaseAll(hold, books.occasion()));
                    case 5 -> count(() -> ledger.returnToLine(pot, books.line, amount, books.occasion()));
                    default -> count(() -> ledger.allocate(books.line, pot, amount, books.occasion()));
                }
            }
        }

        private long aPot(Random random) {
            return pots.get(random.nextInt(pots.size()));
        }

        private void hold(Money amount, long pot, long other, boolean twice) {
            HoldRequest request = new HoldRequest(
                    books.occasion(), List.of(new Earmark(pot, amount), new Earmark(other, amount)), null);
            Outcome<HoldPlaced> outcome = together.ask(request);
            if (outcome.isDone()) {
                accepted.incrementAndGet();
                outcome.value().parts().forEach(part -> holds.add(part.holdId()));
                assertThat(twice ? together.ask(request) : outcome).isEqualTo(outcome);
            }
        }

        private void keep(Function<Long, Outcome<Posted>> act) {
            Long hold = holds.poll();
            if (hold != null) {
                count(() -> act.apply(hold));
                holds.add(hold);
            }
        }

        private void count(Callable<Outcome<Posted>> act) {
            if (books.act(act).isDone()) {
                accepted.incrementAndGet();
            }
        }
    }
}
