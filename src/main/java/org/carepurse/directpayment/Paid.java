package org.carepurse.directpayment;

import org.carepurse.invoice.ShareKey;
import org.joda.money.Money;

/**
 * One entry that an explanation made in the journal.
 *
 * @param approvalId the approved amount of a bill that it paid; null for all others
 * @param holdId what was set aside for it, or what the approved amount came out of; null for all others
 */
record Paid(long entryId, long payeeId, long potId, Long approvalId, Long holdId, Money amount) {

    /** Which share of a bill it paid; there is none when it paid no bill. */
    ShareKey share() {
        return new ShareKey(approvalId, holdId);
    }
}
