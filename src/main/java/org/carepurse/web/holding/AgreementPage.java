package org.carepurse.web.holding;

import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.AgreementState;
import org.carepurse.web.frame.Problems;

/**
 * An agreement to read and, for the person, to answer.
 *
 * @param answers the person, or someone whom they have appointed
 * @param offers the commissioner's finance, who may take it back
 * @param reason as typed when it is declined or taken back
 * @param done the key of what was just done; empty for nothing
 */
public record AgreementPage(
        AgreementSight sight, boolean answers, boolean offers, String reason, String done, Problems problems) {

    public String path() {
        return "/agreements/" + sight.agreement().reference();
    }

    public boolean answersNow() {
        return answers && isOpen();
    }

    public boolean takesBackNow() {
        return offers && isOpen();
    }

    private boolean isOpen() {
        return sight.agreement().state() == AgreementState.OFFERED;
    }
}
