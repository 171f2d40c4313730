package org.carepurse.dispute;

import java.util.Locale;
import org.carepurse.evidence.EvidenceKind;

/**
 * A file that shows something of a dispute.
 *
 * @param name what its owner calls it
 * @param addedBy the number of whoever added it
 */
public record Evidence(String reference, String name, EvidenceKind kind, long bytes, String checksum, long addedBy) {

    /** What it is called once it is kept: its owner's name for it is never trusted as a file's name. */
    public String fileName() {
        return reference + "." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** One with its content. */
    public record Opened(Evidence file, byte[] content) {}
}
