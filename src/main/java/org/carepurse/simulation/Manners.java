package org.carepurse.simulation;

import org.carepurse.outcome.WrongInput;

/**
 * How the simulated Stripe behaves towards one commissioner. It holds for what happens from then on.
 *
 * @param bouncesPermille how many payouts in a thousand a bank sends back
 * @param arrivesAfterSeconds how long it takes until a bank has a payout, or has paid
 */
public record Manners(int bouncesPermille, int arrivesAfterSeconds, Telling telling) {

    static final Manners GOOD = new Manners(0, 0, new Telling(Turn.AS_IT_HAPPENED, 0, false));

    private static final int ALL = 1_000;
    private static final int DAY = 86_400;

    /** In which order it tells what may be told. */
    public enum Turn {
        AS_IT_HAPPENED,
        /** The last first. */
        BACKWARDS,
        /** Each when a person says so, and not before. */
        BY_HAND
    }

    /**
     * How it tells what happened.
     *
     * @param lateSeconds how long after
     * @param isTwice whether all is told once more
     */
    public record Telling(Turn turn, int lateSeconds, boolean isTwice) {

        public Telling {
            check(lateSeconds, DAY, "lateSeconds");
        }
    }

    public Manners {
        check(bouncesPermille, ALL, "bouncesPermille");
        check(arrivesAfterSeconds, DAY, "arrivesAfterSeconds");
    }

    /** The same payment always, however often it is asked. */
    boolean bounces(String payment) {
        return Math.floorMod(payment.hashCode(), ALL) < bouncesPermille;
    }

    private static void check(int number, int most, String field) {
        if (number < 0 || number > most) {
            throw new WrongInput(field, "simulator-setting");
        }
    }
}
