package org.carepurse.holding;

import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * An agreement with all that it says, for whoever may read it.
 *
 * @param plan the plan's reference
 * @param line the funding line's reference
 * @param holder the budget holder's name
 * @param keeper who keeps the money, by name; empty where it is the person's own account or their nominee's
 * @param account the account's number, hidden but for its end from those who neither pay in nor keep the money
 * @param answeredBy by name; empty while nobody has answered
 * @param noticeBy who gave notice that it ends, by name; empty while nobody has
 * @param stillToCome what has not been paid in yet
 */
public record AgreementSight(
        Agreement agreement,
        String plan,
        String line,
        FundingStream stream,
        String holder,
        String keeper,
        String accountName,
        String account,
        String answeredBy,
        String noticeBy,
        Money stillToCome,
        List<PaymentSight> payments) {

    public AgreementSight {
        payments = List.copyOf(payments);
    }

    /** The next payment to come. */
    public Optional<PaymentSight> next() {
        return payments.stream().filter(one -> one.payment().paidOn().isEmpty()).findFirst();
    }
}
