package org.carepurse.holding;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * What a person is told when money of a closed year is to be paid back: how much, why, by when, by whom, and until when they
 * can ask that it is looked at again.
 *
 * @param agreement the reference of the agreement under which the money was kept
 * @param payer whoever keeps the money and pays it back; empty when it lies in an account of the person's own
 * @param account its name
 * @param reason as the commissioner wrote it; empty for what came free after the year was closed
 * @param cameOn null while it has not come back
 */
public record RepaymentNotice(
        String reference,
        String agreement,
        String plan,
        String holder,
        FundingStream stream,
        String payer,
        String account,
        Money amount,
        String reason,
        LocalDate issuedOn,
        LocalDate payBy,
        LocalDate lookAgainBy,
        LocalDate cameOn) {

    public Optional<LocalDate> paidBackOn() {
        return Optional.ofNullable(cameOn);
    }
}
