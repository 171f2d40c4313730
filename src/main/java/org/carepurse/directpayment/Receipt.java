package org.carepurse.directpayment;

import java.time.Instant;
import java.util.Locale;
import org.carepurse.evidence.EvidenceKind;

/**
 * A picture or document that shows what a line was.
 *
 * @param name what its owner calls the file
 * @param checksum SHA-256 of its content, as 64 digits
 */
public record Receipt(String reference, String name, EvidenceKind kind, long bytes, String checksum, Instant addedAt) {

    /** What it is called when it is handed over: ours, whatever its owner calls it. */
    public String fileName() {
        return reference + "." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** One with its content. */
    public record Opened(Receipt receipt, byte[] content) {}
}
