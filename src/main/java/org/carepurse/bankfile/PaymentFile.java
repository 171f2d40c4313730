package org.carepurse.bankfile;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.outcome.BrokenInvariant;

/**
 * What a file of payments says of itself. The payments are handed over one by one while it is written, so that a file
 * of any length takes little memory; their totals are therefore said here beforehand.
 *
 * @param id names the file for ever, at most 35 characters: a bank refuses a second file of the same name
 * @param writtenAt when it was made up
 * @param executionDate the working day on which the money is to move
 * @param totals what the payments come to: at least one of them
 */
public record PaymentFile(String id, Instant writtenAt, LocalDate executionDate, Payer payer, ControlTotals totals) {

    public PaymentFile {
        PaymentOrder.mustBeStableId(id);
        if (totals.payments() < 1) {
            throw new BrokenInvariant("File " + id + " would hold no payment");
        }
    }
}
