package org.carepurse.directpayment;

import java.time.Instant;
import org.carepurse.evidence.EvidenceKind;

/**
 * A picture or document that shows what a line was.
 *
 * @param name what its owner calls the file
 * @param checksum SHA-256 of its content, as 64 digits
 */
public record Receipt(String reference, String name, EvidenceKind kind, long bytes, String checksum, Instant addedAt) {

    /** One with its content. */
    public record Opened(Receipt receipt, byte[] content) {}
}
