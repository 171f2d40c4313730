package org.carepurse.holding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A bureau's fee, for whoever may read the agreement.
 *
 * @param fee the one that counts, or the last one; nothing when none was ever asked for
 * @param goal the title of the goal whose money pays; empty before somebody agreed
 * @param agreedBy by name; empty before
 * @param goals those that could pay it, each with what it has left
 * @param taken each time it was taken, the latest first
 */
public record FeeSight(
        AgreementSight agreement,
        Optional<KeeperFee> fee,
        String goal,
        String agreedBy,
        List<GoalThatPays> goals,
        List<Taken> taken) {

    /** @param reference the goal's */
    public record GoalThatPays(String reference, String title, Money left) {}

    /** @param on the day on which the money left the account */
    public record Taken(YearMonth month, Money amount, LocalDate on) {}

    public boolean is(FeeState state) {
        return fee.filter(one -> one.state() == state).isPresent();
    }

    /** Asked for, or agreed to. */
    public boolean counts() {
        return fee.filter(KeeperFee::counts).isPresent();
    }
}
