package org.carepurse.payment;

import java.time.LocalDate;
import java.util.List;

/**
 * A provider's own bank details, as it may see them.
 *
 * @param account masked
 * @param checks what each commissioner that owes it money, or that has looked, found
 */
public record DetailsSight(
        String reference, String payeeName, String account, LocalDate changedOn, List<Check> checks) {

    /**
     * @param heldBack why this commissioner does not pay it now; null when it does
     * @param paidFrom the first day on which money may go to these details, once they are found right
     */
    public record Check(String commissioner, HeldBack heldBack, LocalDate paidFrom) {}
}
