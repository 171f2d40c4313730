package org.carepurse.dispute;

import org.carepurse.evidence.EvidenceKind;

/**
 * A file that shows something of a dispute.
 *
 * @param name what its owner calls it
 * @param addedBy the number of whoever added it
 */
public record Evidence(String reference, String name, EvidenceKind kind, long bytes, String checksum, long addedBy) {

    /** One with its content. */
    public record Opened(Evidence file, byte[] content) {}
}
