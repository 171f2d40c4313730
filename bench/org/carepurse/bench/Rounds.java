package org.carepurse.bench;

import java.util.Arrays;

/** Times a step again and again, and says its median and its worst. */
final class Rounds {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);

    private Rounds() {}

    static void begin(String title) {
        System.out.printf("%n%s%n%-36s %12s %12s%n", title, "", "median ms", "worst ms");
    }

    static void time(String what, Runnable step) {
        double[] took = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            step.run();
            took[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf("%-36s %,12.1f %,12.1f%n", what, took[ROUNDS / 2], took[ROUNDS - 1]);
    }
}
