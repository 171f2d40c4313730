package org.carepurse.rest.dispute;

import org.carepurse.dispute.Evidence;
import org.carepurse.evidence.EvidenceKind;

/**
 * A picture or document that shows something of a dispute.
 *
 * @param name what its owner calls the file; absent when they call it nothing
 * @param sha256 of its content
 */
public record DisputeFileView(String file, String name, EvidenceKind kind, long bytes, String sha256) {

    static DisputeFileView of(Evidence file) {
        return new DisputeFileView(
                file.reference(),
                file.name().isEmpty() ? null : file.name(),
                file.kind(),
                file.bytes(),
                file.checksum());
    }
}
