package org.carepurse.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carepurse.outcome.BrokenInvariant;

/** One line of people waiting for the same act; see {@link CommitTogether}. At any moment at most one of them is acting. */
final class Lane<Q, A> {

    /** A transaction of more acts would keep those in it waiting longer than it saves. */
    private static final int MOST_TOGETHER = 64;

    /** Far shorter than an act with its commit. */
    private static final long PATIENCE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    private final Function<List<Q>, List<A>> act;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private boolean taken;

    /** How many of those just served have not asked again. */
    private int awaited;

    private long servedAt;
    private Thread gathering;

    Lane(Function<List<Q>, List<A>> act) {
        this.act = act;
    }

    /** One person's question, and what they are told to do when their turn comes; they do it on their own thread. */
    private final class Turn {

        private final Q question;
        private final CompletableFuture<Supplier<A>> next = new CompletableFuture<>();

        Turn(Q question) {
            this.question = question;
        }

        A alone() {
            return act.apply(List.of(question)).get(0);
        }
    }

    A ask(Q question) {
        Turn turn = new Turn(question);
        return goesAtOnce(turn) ? lead(withOthers(turn)) : turn.next.join().get();
    }

    private synchronized boolean goesAtOnce(Turn turn) {
        awaited--;
        if (!taken) {
            taken = true;
            return true;
        }
        waiting.add(turn);
        if (awaited <= 0) {
            LockSupport.unpark(gathering);
        }
        return false;
    }

    /**
     * Acts for everyone in the batch, the first of whom is the one who calls. Whatever the act throws, the lane goes on: a
     * commit that fails comes out of the container's proxies as a checked exception that nobody declared.
     */
    private A lead(List<Turn> batch) {
        List<A> answers;
        try {
            answers = act.apply(batch.stream().map(turn -> turn.question).toList());
            if (answers.size() != batch.size()) {
                throw new BrokenInvariant("%d questions got %d answers".formatted(batch.size(), answers.size()));
            }
        } catch (Throwable failure) {
            handOver(batch.size());
            if (batch.size() == 1) {
                throw failure;
            }
            return eachAlone(batch);
        }
        for (int index = 1; index < batch.size(); index++) {
            A answer = answers.get(index);
            batch.get(index).next.complete(() -> answer);
        }
        handOver(batch.size());
        return answers.get(0);
    }

    private A eachAlone(List<Turn> batch) {
        batch.stream().skip(1).forEach(turn -> turn.next.complete(turn::alone));
        return batch.get(0).alone();
    }

    /** The lane is for the first of those who wait, or free when nobody does. */
    private void handOver(int served) {
        Turn next = firstWaiting(served);
        if (next != null) {
            next.next.complete(() -> lead(withOthers(next)));
        }
    }

    private synchronized Turn firstWaiting(int served) {
        awaited = served;
        servedAt = System.nanoTime();
        Turn first = waiting.poll();
        taken = first != null;
        return first;
    }

    /**
     * Everyone who goes together with the first: all who wait. Those just served often ask again at once; a moment's
     * patience with them saves them from always missing the one that is about to leave, and it from leaving half empty.
     */
    private List<Turn> withOthers(Turn first) {
        for (long patience = gather(); patience > 0; patience = gather()) {
            LockSupport.parkNanos(this, patience);
        }
        return boarding(first);
    }

    /** For how long yet the others are waited for. */
    private synchronized long gather() {
        gathering = Thread.currentThread();
        return awaited > 0 ? servedAt + PATIENCE_NANOS - System.nanoTime() : 0;
    }

    private synchronized List<Turn> boarding(Turn first) {
        gathering = null;
        List<Turn> batch = new ArrayList<>(List.of(first));
        while (batch.size() < MOST_TOGETHER && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        return batch;
    }
}
