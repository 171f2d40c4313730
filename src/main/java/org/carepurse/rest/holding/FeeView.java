package org.carepurse.rest.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.FeeSight;
import org.carepurse.holding.FeeState;
import org.carepurse.money.Sterling;

/**
 * A bureau's fee under one agreement; only {@code taken} when none was ever asked for.
 *
 * @param amountPence a month
 * @param goal the title of the goal whose money pays; empty before the person agreed
 * @param agreedBy by name; empty before
 */
public record FeeView(
        String reference,
        FeeState state,
        Long amountPence,
        String whatFor,
        String goal,
        String agreedBy,
        LocalDate agreedOn,
        List<FeeTakenView> taken) {

    /** @param month as 2027-03 */
    public record FeeTakenView(String month, long amountPence, LocalDate on) {}

    static FeeView of(FeeSight sight) {
        List<FeeTakenView> taken = sight.taken().stream()
                .map(one -> new FeeTakenView(one.month().toString(), Sterling.inPence(one.amount()), one.on()))
                .toList();
        return sight.fee()
                .map(fee -> new FeeView(
                        fee.reference(),
                        fee.state(),
                        Sterling.inPence(fee.amount()),
                        fee.whatFor(),
                        sight.goal(),
                        sight.agreedBy(),
                        fee.agreedOn().orElse(null),
                        taken))
                .orElseGet(() -> new FeeView(null, null, null, null, "", "", null, taken));
    }
}
