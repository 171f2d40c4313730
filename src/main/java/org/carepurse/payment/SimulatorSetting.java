package org.carepurse.payment;

import org.carepurse.outcome.WrongInput;

/**
 * How the simulated route behaves for one commissioner. It holds for what is received from then on.
 *
 * @param seed decides which payments fail and which come back; the same seed the same payments
 * @param failsPermille how many in a thousand fail
 * @param paysAfterSeconds how long it takes to make a payment
 * @param silentAfter after how many acceptances it stops answering; null when it never does
 */
public record SimulatorSetting(
        long seed,
        int failsPermille,
        int paysAfterSeconds,
        Integer silentAfter,
        ComingBack comingBack,
        Telling telling) {

    private static final int ALL = 1_000;
    private static final int DAY = 86_400;

    public static final SimulatorSetting WELL_BEHAVED = new SimulatorSetting(1, 0, 0, null);

    /**
     * What is paid and comes back.
     *
     * @param permille how many in a thousand of those that are made
     * @param afterSeconds how long after they were made
     */
    public record ComingBack(int permille, int afterSeconds) {

        public static final ComingBack NEVER = new ComingBack(0, 0);

        public ComingBack {
            check(permille >= 0 && permille <= ALL, "comesBackPermille");
            check(afterSeconds >= 0 && afterSeconds <= DAY, "comesBackAfterSeconds");
        }
    }

    /**
     * How it tells what becomes of payments.
     *
     * @param lateSeconds how long after it happened
     * @param isBackwards whether of each payment the last word is told first
     */
    public record Telling(int lateSeconds, boolean isBackwards) {

        public static final Telling AT_ONCE = new Telling(0, false);

        public Telling {
            check(lateSeconds >= 0 && lateSeconds <= DAY, "lateSeconds");
        }
    }

    public SimulatorSetting {
        check(failsPermille >= 0 && failsPermille <= ALL, "failsPermille");
        check(paysAfterSeconds >= 0 && paysAfterSeconds <= DAY, "paysAfterSeconds");
        check(silentAfter == null || silentAfter >= 0, "silentAfter");
    }

    /** What is paid stays paid, and all is told at once and in turn. */
    public SimulatorSetting(long seed, int failsPermille, int paysAfterSeconds, Integer silentAfter) {
        this(seed, failsPermille, paysAfterSeconds, silentAfter, ComingBack.NEVER, Telling.AT_ONCE);
    }

    public SimulatorSetting with(ComingBack other) {
        return new SimulatorSetting(seed, failsPermille, paysAfterSeconds, silentAfter, other, telling);
    }

    public SimulatorSetting with(Telling other) {
        return new SimulatorSetting(seed, failsPermille, paysAfterSeconds, silentAfter, comingBack, other);
    }

    boolean fails(String payment) {
        return Math.floorMod((payment + seed).hashCode(), ALL) < failsPermille;
    }

    boolean comesBack(String payment) {
        return !fails(payment) && Math.floorMod((seed + payment).hashCode(), ALL) < comingBack.permille();
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new WrongInput(field, "simulator-setting");
        }
    }
}
