package org.carepurse.ledger;

import java.util.List;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * A line's free money on its way to another line of the same stream, as whoever moves it has read it.
 *
 * @param unsorted what no goal had been given
 * @param promised what was still to be paid in
 * @param promisedAnew of what was there, so much is still to be paid in where it goes
 * @param paidAtOnce of what was still to be paid in, so much is there at once where it goes
 */
public record MoveOn(
        long fromLine,
        long toLine,
        List<Goal> goals,
        Money unsorted,
        Money promised,
        Money promisedAnew,
        Money paidAtOnce) {

    /**
     * One goal's money.
     *
     * @param taken all that the pot it leaves can spend
     * @param given what the pot it comes to can spend
     */
    public record Goal(long fromPot, long toPot, Money taken, Money given) {}

    public MoveOn {
        goals = List.copyOf(goals);
    }

    /** What was there: in goals and in none. */
    Money there() {
        return goals.stream().map(Goal::taken).reduce(unsorted, Money::plus);
    }

    /** Whether anything goes anywhere. */
    public boolean isOfSomething() {
        return there().plus(promised).isGreaterThan(Sterling.NONE);
    }
}
