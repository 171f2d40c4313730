package org.carepurse.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Lets contenders take turns under one load, round by round, and says what each reached beside the first of them. */
final class Race {

    /** So much longer than a turn everyone runs first, uncounted: much Java must be compiled before it is at its pace. */
    private static final int WARM_UP = 8;

    private final Load load;
    private final List<Contender> contenders;
    private final Map<Contender, List<Result>> results = new LinkedHashMap<>();

    /** Purchases answered in a second, and what one in a hundred callers waited longer than. */
    private record Result(double perSecond, double p99Millis) {}

    Race(Load load, List<Contender> contenders) {
        this.load = load;
        this.contenders = contenders;
        contenders.forEach(contender -> results.put(contender, new ArrayList<>()));
    }

    void run(int rounds, Duration each) throws Exception {
        for (Contender contender : contenders) {
            round(contender, each.multipliedBy(WARM_UP));
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                results.get(contender).add(round(contender, each));
            }
        }
        for (Contender contender : contenders) {
            contender.close();
        }
    }

    void report() {
        System.out.printf("%n%s%n%-32s %12s %12s %10s %8s%n", load.name(), "", "median/s", "worst/s", "p99 ms", "× rt");
        double floor = median(contenders.get(0));
        results.forEach((contender, rounds) -> System.out.printf(
                "%-32s %,12.0f %,12.0f %10.1f %8.2f%n",
                contender.name(),
                median(contender),
                rounds.stream().mapToDouble(Result::perSecond).min().orElseThrow(),
                rounds.stream().mapToDouble(Result::p99Millis).max().orElseThrow(),
                median(contender) / floor));
    }

    private double median(Contender contender) {
        double[] sorted = results.get(contender).stream()
                .mapToDouble(Result::perSecond)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private Result round(Contender contender, Duration length) {
        ExecutorService callers = Executors.newFixedThreadPool(load.callers());
        contender.beginTurn();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<CompletableFuture<long[]>> waits = IntStream.range(0, load.callers())
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> buyUntil(end, contender, caller), callers))
                .toList();
        long[] all = waits.stream()
                .map(CompletableFuture::join)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        double seconds = (System.nanoTime() - begin) / 1e9;
        callers.shutdown();
        contender.endTurn();
        return new Result(all.length / seconds, all[(int) (all.length * 0.99)] / 1e6);
    }

    private static long[] buyUntil(long end, Contender contender, int caller) {
        List<Long> waits = new ArrayList<>();
        for (long now = System.nanoTime(); now < end; ) {
            long asked = now;
            try {
                contender.buy(caller);
            } catch (Exception failure) {
                throw new IllegalStateException(contender.name(), failure);
            }
            now = System.nanoTime();
            waits.add(now - asked);
        }
        return waits.stream().mapToLong(Long::longValue).toArray();
    }
}
