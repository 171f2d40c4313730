package org.carepurse.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets people who ask at the same moment share one transaction, so that the disk is waited for once and not by each.
 *
 * <p>Whoever shares something with those in a lane joins them; others go where the fewest are. Whoever finds the lane free goes at once, on their own thread. Those who come meanwhile wait; when the lane is free
 * again, the first of them takes all who wait along and brings each their own answer. People who were served together often
 * ask again together: whoever leads next waits up to half a millisecond for as many as were just served. Refusals are values, so one
 * person's refusal is no trouble to the others. When the shared act fails, it is undone, and each does their own act again,
 * alone: a failure then reaches only the person whose it is.
 *
 * <p>The act is one transaction and answers in the order of the questions. It must be idempotent by the caller's key, and
 * must be asked from outside any transaction, because it may run on another person's thread.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class CommitTogether<Q, A> {

    /**
     * Those who must not meet in two transactions, while any of them is there.
     *
     * @param people how many of them there are
     */
    private record Party(int lane, int people) {

        Party with(int more) {
            return new Party(lane, people + more);
        }
    }

    private final List<Lane<Q, A>> lanes;
    private final ToLongFunction<? super Q> meeting;
    private final Map<Long, Party> parties = new HashMap<>();
    private final int[] peopleIn;

    /**
     * @param lanes how many transactions may be under way side by side
     * @param meeting a number, such as the pot's: those who share it never meet in two transactions
     * @param act decides all questions in one transaction
     */
    public CommitTogether(int lanes, ToLongFunction<? super Q> meeting, Function<List<Q>, List<A>> act) {
        this.lanes = Stream.generate(() -> new Lane<>(act)).limit(lanes).toList();
        this.meeting = meeting;
        this.peopleIn = new int[lanes];
    }

    /** Answers one question; the calling thread waits for it. */
    public A ask(Q question) {
        long party = meeting.applyAsLong(question);
        Lane<Q, A> lane = lanes.get(join(party));
        try {
            return lane.ask(question);
        } finally {
            leave(party);
        }
    }

    /** Where the others of the party are, or else where the fewest people are. */
    private synchronized int join(long party) {
        int lane = Optional.ofNullable(parties.get(party)).map(Party::lane).orElseGet(this::emptiest);
        parties.merge(party, new Party(lane, 1), (there, one) -> there.with(1));
        peopleIn[lane]++;
        return lane;
    }

    private synchronized void leave(long party) {
        Party left = parties.computeIfPresent(party, (number, there) -> there.with(-1));
        peopleIn[left.lane()]--;
        if (left.people() == 0) {
            parties.remove(party);
        }
    }

    private int emptiest() {
        return IntStream.range(0, peopleIn.length)
                .boxed()
                .min(Comparator.comparing(lane -> peopleIn[lane]))
                .orElseThrow();
    }
}
