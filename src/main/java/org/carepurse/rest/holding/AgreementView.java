package org.carepurse.rest.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentSight;
import org.carepurse.money.Sterling;

/**
 * An agreement on who keeps the money of a funding line, and when it is paid in.
 *
 * @param keeper who keeps it, by name; absent where it is the person's own account or their nominee's
 * @param account its number, hidden but for its end from those who neither pay in nor keep the money
 * @param because why it was declined or taken back; absent otherwise
 * @param contributionPence what the person pays of it in all
 * @param stillToComePence what has not been paid in yet
 */
public record AgreementView(
        String reference,
        AgreementState state,
        String plan,
        String line,
        FundingStream stream,
        Holding holding,
        String holder,
        String keeper,
        String accountName,
        String account,
        List<String> signatories,
        Frequency frequency,
        PaidWhen when,
        LocalDate offeredOn,
        LocalDate answeredOn,
        String answeredBy,
        String because,
        long contributionPence,
        long stillToComePence,
        List<PaymentToComeView> payments) {

    /** @param paidOn absent while it has not been paid */
    public record PaymentToComeView(LocalDate dueOn, long amountPence, LocalDate paidOn) {

        static PaymentToComeView of(PaymentSight sight) {
            return new PaymentToComeView(
                    sight.payment().dueOn(),
                    Sterling.inPence(sight.payment().amount()),
                    sight.payment().paidOn().orElse(null));
        }
    }

    static AgreementView of(AgreementSight sight) {
        Agreement agreement = sight.agreement();
        return new AgreementView(
                agreement.reference(),
                agreement.state(),
                sight.plan(),
                sight.line(),
                sight.stream(),
                agreement.holding(),
                sight.holder(),
                orNothing(sight.keeper()),
                sight.accountName(),
                sight.account(),
                agreement.signatories(),
                agreement.terms().frequency(),
                agreement.terms().when(),
                agreement.offeredOn(),
                agreement.answeredOn().orElse(null),
                orNothing(sight.answeredBy()),
                orNothing(agreement.because()),
                Sterling.inPence(agreement.contribution().inAll()),
                Sterling.inPence(sight.stillToCome()),
                sight.payments().stream().map(PaymentToComeView::of).toList());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
