package org.carepurse.rest.dispute;

import org.carepurse.dispute.Disputes;
import org.carepurse.rest.frame.Answers;

/**
 * A dispute about to be raised.
 *
 * @param amountPence how much of the line is disputed
 * @param words what happened, for the others to read
 */
public record DisputeCall(Long amountPence, String words) {

    Disputes.Raise of(String invoice, int line) {
        return new Disputes.Raise(invoice, line, Answers.pence("amountPence", amountPence), words);
    }
}
