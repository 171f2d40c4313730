package org.carepurse.payment;

import org.carepurse.outcome.WrongInput;

/**
 * How the simulated route behaves for one commissioner.
 *
 * @param seed decides which payments fail; the same seed fails the same payments
 * @param failsPermille how many in a thousand fail
 * @param paysAfterSeconds how long it takes to make a payment
 * @param silentAfter after how many acceptances it stops answering; null when it never does
 */
public record SimulatorSetting(long seed, int failsPermille, int paysAfterSeconds, Integer silentAfter) {

    private static final int ALL = 1_000;
    private static final int DAY = 86_400;

    public static final SimulatorSetting WELL_BEHAVED = new SimulatorSetting(1, 0, 0, null);

    public SimulatorSetting {
        check(failsPermille >= 0 && failsPermille <= ALL, "failsPermille");
        check(paysAfterSeconds >= 0 && paysAfterSeconds <= DAY, "paysAfterSeconds");
        check(silentAfter == null || silentAfter >= 0, "silentAfter");
    }

    boolean fails(String payment) {
        return Math.floorMod((payment + seed).hashCode(), ALL) < failsPermille;
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new WrongInput(field, "simulator-setting");
        }
    }
}
