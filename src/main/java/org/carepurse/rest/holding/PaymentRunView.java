package org.carepurse.rest.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.PaymentInReading.LeftOut;
import org.carepurse.holding.PaymentInReading.RunSight;
import org.carepurse.holding.PaymentInRun;
import org.carepurse.holding.PaymentSight;
import org.carepurse.money.Sterling;

/**
 * A run of payments in, with all that is in it.
 *
 * @param account the account that its payments leave
 * @param endedBy who released or cancelled it, by name; absent while it is only prepared
 */
public record PaymentRunView(
        String reference,
        PaymentInRun.State state,
        LocalDate upTo,
        String account,
        String preparedBy,
        String endedBy,
        long amountPence,
        List<PaymentInRunView> payments,
        List<LeftOutView> leftOut) {

    /** @param keeper who keeps the money, by name; absent where it is the person's own account or their nominee's */
    public record PaymentInRunView(
            String reference,
            String plan,
            String holder,
            FundingStream stream,
            String keeper,
            LocalDate dueOn,
            long amountPence) {

        static PaymentInRunView of(PaymentSight sight) {
            return new PaymentInRunView(
                    sight.payment().reference(),
                    sight.plan(),
                    sight.holder(),
                    sight.stream(),
                    orNothing(sight.keeper()),
                    sight.payment().dueOn(),
                    Sterling.inPence(sight.payment().amount()));
        }
    }

    /** @param reason why it waits for a later run */
    public record LeftOutView(PaymentInRunView payment, String reason) {

        static LeftOutView of(LeftOut left) {
            return new LeftOutView(PaymentInRunView.of(left.payment()), left.reason());
        }
    }

    static PaymentRunView of(RunSight sight) {
        return new PaymentRunView(
                sight.run().reference(),
                sight.run().state(),
                sight.run().upTo(),
                sight.account().reference(),
                sight.preparedBy(),
                orNothing(sight.endedBy()),
                Sterling.inPence(sight.sum().amount()),
                sight.payments().stream().map(PaymentInRunView::of).toList(),
                sight.leftOut().stream().map(LeftOutView::of).toList());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
