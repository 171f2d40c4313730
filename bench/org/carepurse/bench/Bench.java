package org.carepurse.bench;

import java.time.Duration;
import java.util.List;

/**
 * Run by {@code ./mvnw -Pbench package}. The first contender of each race is {@code rt}, which the others are measured by;
 * {@code -Dbench.rounds} and {@code -Dbench.seconds} change how often and how long each has its turn.
 */
public final class Bench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));

    /** How many transactions may be under way side by side. */
    private static final int LANES = Integer.getInteger("bench.lanes", 2);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BankFiles.report();
        Floor.lay();
        for (Load load : List.of(Load.DISTINCT_POTS, Load.HOT_POT)) {
            Race race = new Race(
                    load,
                    List.of(
                            new RoundTrips(load),
                            new Procedure(load),
                            new LedgerHold(load, LANES),
                            new OrderPlacing(load)));
            race.run(ROUNDS, EACH);
            race.report();
        }
        overHttp();
        System.exit(0);
    }

    private static void overHttp() throws Exception {
        try (OverHttp carePurse = OverHttp.start()) {
            Load load = Load.OVER_HTTP;
            List<Asking.Person> people = Asking.people(load.callers(), carePurse);
            Race race = new Race(
                    load,
                    List.of(
                            new RoundTrips(load),
                            new Asking("placing an order over HTTP", carePurse, Asking.PLACING, people),
                            new Asking("a purse page", carePurse, Asking.THE_PURSE, people),
                            new Asking("a search page", carePurse, Asking.A_SEARCH, people)));
            race.run(ROUNDS, EACH);
            race.report();
            System.out.printf(
                    "%nThe started artefact: %s; %,d MiB in memory at the end.%n",
                    carePurse
                            .said()
                            .lines()
                            .filter(line -> line.contains("ready after"))
                            .toList(),
                    carePurse.memoryMebibytes());
        }
    }
}
