package org.carepurse.evidence;

import java.util.Arrays;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** What a file that shows something can be: told by its first bytes, whatever it is called. */
public enum EvidenceKind {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", '%', 'P', 'D', 'F', '-');

    private static final int MOST_MEBIBYTES = 10;

    /** How large a file may be. */
    public static final int MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;

    private final String mediaType;
    private final byte[] start;

    EvidenceKind(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = new byte[start.length];
        for (int at = 0; at < start.length; at++) {
            this.start[at] = (byte) start[at];
        }
    }

    /** @throws WrongInput {@code evidence-too-large}, {@code evidence-kind} */
    static EvidenceKind of(String field, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new WrongInput(field, "evidence-too-large", Map.of("most", String.valueOf(MOST_MEBIBYTES)));
        }
        return Arrays.stream(values())
                .filter(kind -> kind.start.length <= content.length
                        && Arrays.equals(kind.start, Arrays.copyOf(content, kind.start.length)))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, "evidence-kind"));
    }

    /** How a browser knows it. */
    public String mediaType() {
        return mediaType;
    }
}
