package org.carepurse.payment;

import java.time.LocalDate;

/**
 * A provider's bank details as a commissioner's finance people see them.
 *
 * @param account masked
 * @param finding null while nobody has checked them
 * @param how by which way they were checked; empty before
 * @param paidFrom the first day on which money may go there once they are found right
 */
public record DetailsRow(
        String reference,
        String provider,
        String payeeName,
        String account,
        LocalDate changedOn,
        Finding finding,
        String how,
        LocalDate checkedOn,
        LocalDate paidFrom) {

    public boolean isToCheck() {
        return finding == null;
    }
}
