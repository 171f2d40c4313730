package org.carepurse.invented;

import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * How many to invent.
 *
 * @param lines about how many moves the journal is to have; what orders leave of them is drawn from funds
 * @param seed the same one makes the same books on the same day
 */
public record Scale(long people, long orders, long lines, long seed) {

    static final int DAYS = 730;
    private static final int FEWEST_PEOPLE = 1_000;
    /** There are no more numbers for them among those that the NHS never issues. */
    private static final int MOST_PEOPLE = 100_000;

    private static final int MOST = 100_000_000;
    private static final int PEOPLE_FOR_EACH_PROVIDER = 200;
    private static final int FEWEST_PROVIDERS = 10;
    private static final int MOVES_OF_AN_ORDER = 3;
    private static final int MOVES_OF_TWO_PEOPLE = 5;
    private static final int MOVES_OF_A_PAYMENT = 3;
    private static final int MOVES_OF_A_DRAW = 4;

    public Scale {
        within("people", people, FEWEST_PEOPLE, MOST_PEOPLE);
        within("orders", orders, 1, MOST);
        within("lines", lines, 1, MOST);
        within("seed", seed, 0, MOST);
    }

    private static void within(String what, long number, int fewest, int most) {
        if (number < fewest || number > most) {
            throw new WrongInput(
                    what,
                    "invent-how-many",
                    Map.of("fewest", String.valueOf(fewest), "most", String.valueOf(most), "what", what));
        }
    }

    long providers() {
        return Math.max(FEWEST_PROVIDERS, people / PEOPLE_FOR_EACH_PROVIDER);
    }

    /** What the other moves leave of the lines. */
    long draws() {
        long others = orders * MOVES_OF_AN_ORDER + people * MOVES_OF_TWO_PEOPLE / 2 + payments() * MOVES_OF_A_PAYMENT;
        return Math.max(0, lines - others) / MOVES_OF_A_DRAW;
    }

    /** About so many providers have something owed to them in each of so many weeks. */
    private long payments() {
        double chances = providers() * DAYS / 7.0;
        return Math.round(chances * (1 - Math.exp(-2.0 * orders / chances)));
    }
}
