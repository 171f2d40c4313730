package org.carepurse.rest.directpayment;

import java.time.Instant;
import org.carepurse.directpayment.Receipt;
import org.carepurse.evidence.EvidenceKind;

/**
 * A picture or document that shows what a line was.
 *
 * @param name what its owner calls the file; absent when they call it nothing
 * @param sha256 of its content
 */
public record ReceiptView(
        String receipt, String name, EvidenceKind kind, long bytes, String sha256, Instant attachedAt) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.reference(),
                receipt.name().isEmpty() ? null : receipt.name(),
                receipt.kind(),
                receipt.bytes(),
                receipt.checksum(),
                receipt.addedAt());
    }
}
