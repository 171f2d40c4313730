package org.carepurse.claimfile;

/**
 * A file that a provider sends.
 *
 * @param name what people call it
 */
public record SendFile(long providerId, FileKind kind, String name, byte[] content) {

    /** How much of a file is worth reading: what is longer is refused. */
    public static final int ENOUGH = ClaimSheet.MOST_BYTES + 1;

    private static final int LONGEST_NAME = 200;

    public SendFile {
        String tidy = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        name = tidy.substring(0, Math.min(tidy.length(), LONGEST_NAME));
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
