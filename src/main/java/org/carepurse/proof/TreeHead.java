package org.carepurse.proof;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The root of a tree when it had so many leaves, signed.
 *
 * @param tree whose records: a commissioner's number, or 0 for those of nobody's
 * @param previousSize of the head before it, 0 for the first: a head that is taken out leaves a gap
 * @param keyId of the key that signed it
 */
public record TreeHead(
        long tree, long size, long previousSize, byte[] root, Instant sealedAt, String keyId, byte[] signature) {

    static final String NAME = "head";
    private static final int FIELDS = 8;

    /** A head of a tree, signed now. */
    public static TreeHead signed(
            SigningKey key, long tree, long size, long previousSize, byte[] root, Instant sealedAt) {
        TreeHead bare = new TreeHead(tree, size, previousSize, root, sealedAt, key.id(), new byte[0]);
        return new TreeHead(tree, size, previousSize, root, sealedAt, key.id(), key.sign(bare.signedText()));
    }

    /** As it stands in a file, on a line of its own. */
    public String line() {
        return signedText() + "\t" + Base64.getEncoder().encodeToString(signature);
    }

    /** @throws RuntimeException when the line is no head's */
    static TreeHead read(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fields[0].equals(NAME)) {
            throw new IllegalArgumentException("not a head");
        }
        return new TreeHead(
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                HexFormat.of().parseHex(fields[4]),
                Instant.parse(fields[5]),
                fields[6],
                Base64.getDecoder().decode(fields[7]));
    }

    String signedText() {
        return String.join(
                "\t",
                NAME,
                String.valueOf(tree),
                String.valueOf(size),
                String.valueOf(previousSize),
                HexFormat.of().formatHex(root),
                RecordText.instant(sealedAt),
                keyId);
    }
}
