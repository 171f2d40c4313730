package org.carepurse.web.holding;

import org.carepurse.holding.PaymentInReading;
import org.carepurse.holding.PaymentInRun;
import org.carepurse.web.frame.Problems;

/**
 * A run to look through, to leave payments out of, and to release.
 *
 * @param acts finance; an auditor only looks
 * @param isOwn whoever looks has prepared it, and so does not release it
 * @param chosen the payment that was chosen to wait, by its reference
 * @param reason as typed, why it waits
 * @param done the key of what was just done; empty for nothing
 */
public record PaymentInRunPage(
        PaymentInReading.RunSight sight,
        boolean acts,
        boolean isOwn,
        String chosen,
        String reason,
        String done,
        Problems problems) {

    public String path() {
        return "/payments-in/" + sight.run().reference();
    }

    public boolean isOpen() {
        return sight.run().state() == PaymentInRun.State.PREPARED;
    }

    public boolean leavesOutNow() {
        return acts && isOpen() && !sight.payments().isEmpty();
    }

    public boolean releasesNow() {
        return leavesOutNow() && !isOwn;
    }

    public boolean cancelsNow() {
        return acts && isOpen();
    }
}
