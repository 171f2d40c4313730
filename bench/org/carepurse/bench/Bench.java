package org.carepurse.bench;

import java.time.Duration;
import java.util.List;

/**
 * Run by {@code ./mvnw -Pbench test}. The first contender of each race is {@code rt}, which the others are measured by;
 * {@code -Dbench.rounds} and {@code -Dbench.seconds} change how often and how long each has its turn.
 */
public final class Bench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));

    /** How many transactions may be under way side by side. */
    private static final int LANES = Integer.getInteger("bench.lanes", 4);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Floor.lay();
        for (Load load : List.of(Load.DISTINCT_POTS, Load.HOT_POT)) {
            Race race = new Race(load, List.of(new RoundTrips(load), new Procedure(load), new LedgerHold(load, LANES),
                    new OrderPlacing(load)));
            race.run(ROUNDS, EACH);
            race.report();
        }
        System.exit(0);
    }
}
