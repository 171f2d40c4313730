package org.carepurse.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.carepurse.seal.SealRounds;
import org.carepurse.testing.CarePurseInstance;

/**
 * What sealing costs those who buy: orders placed while nothing is sealed and while a round seals every ten seconds, as it does in
 * the server, in turns. {@code ./mvnw -Pbench -Dbench.main=org.carepurse.bench.SealedPurchases package}, with {@code
 * -Dbench.options="-Dbench.seconds=25"}: a turn must hold more than one round. The last column is the share of purchases that is left.
 */
public final class SealedPurchases {

    private static final int EVERY_SECONDS = 10;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 25));

    private SealedPurchases() {}

    public static void main(String[] arguments) throws Exception {
        SealRounds seals = CarePurseInstance.shared().get(SealRounds.class);
        OrderPlacing buying = new OrderPlacing(Load.DISTINCT_POTS);
        Race race = new Race(Load.DISTINCT_POTS, List.of(new Unsealed(buying, seals), new Sealed(buying, seals)));
        race.run(ROUNDS, EACH);
        race.report();
        System.exit(0);
    }

    /** Seals what was bought when its turn is over, so that the other contender finds nothing of it. */
    private record Unsealed(OrderPlacing buying, SealRounds seals) implements Contender {

        @Override
        public String name() {
            return "placing an order, no sealing";
        }

        @Override
        public void buy(int caller) {
            buying.buy(caller);
        }

        @Override
        public void endTurn() {
            seals.goRound();
        }
    }

    private static final class Sealed implements Contender {

        private final OrderPlacing buying;
        private final SealRounds seals;
        private ScheduledExecutorService timer;

        Sealed(OrderPlacing buying, SealRounds seals) {
            this.buying = buying;
            this.seals = seals;
        }

        @Override
        public String name() {
            return "placing an order, sealing";
        }

        @Override
        public void buy(int caller) {
            buying.buy(caller);
        }

        @Override
        public void beginTurn() {
            timer = Executors.newSingleThreadScheduledExecutor();
            timer.scheduleWithFixedDelay(seals::goRound, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public void endTurn() {
            timer.shutdown();
            seals.goRound();
        }
    }
}
