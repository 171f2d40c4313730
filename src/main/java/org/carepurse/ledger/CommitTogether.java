package org.carepurse.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Lets people who ask at the same moment share one transaction, so that the disk is waited for once and not by each.
 *
 * <p>Whoever finds the lane free goes at once, on their own thread. Those who come meanwhile wait; when the lane is free
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

    /** Numbers made one after the other differ in few bits; this spreads them over the lanes (the golden ratio of 2⁶⁴). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Lane<Q, A>> lanes;
    private final ToLongFunction<? super Q> lane;

    /**
     * @param lanes how many transactions may be under way side by side
     * @param lane a number, such as the pot's: those who share it never meet in two transactions
     * @param act decides all questions in one transaction
     */
    public CommitTogether(int lanes, ToLongFunction<? super Q> lane, Function<List<Q>, List<A>> act) {
        this.lanes = Stream.generate(() -> new Lane<>(act)).limit(lanes).toList();
        this.lane = lane;
    }

    /** Answers one question; the calling thread waits for it. */
    public A ask(Q question) {
        int index = Math.floorMod(Long.hashCode(lane.applyAsLong(question) * SPREAD), lanes.size());
        return lanes.get(index).ask(question);
    }
}
