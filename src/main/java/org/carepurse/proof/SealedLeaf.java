package org.carepurse.proof;

import java.util.HexFormat;

/**
 * What was sealed at one place of a tree.
 *
 * @param position from 0
 * @param kind of the record, as it stands at the beginning of its text
 * @param recordId its number
 */
public record SealedLeaf(long position, byte[] hash, String kind, long recordId) {

    static final String NAME = "leaf";

    String line() {
        return String.join(
                "\t", NAME, String.valueOf(position), HexFormat.of().formatHex(hash), kind, String.valueOf(recordId));
    }

    static SealedLeaf read(String line) {
        String[] fields = line.split("\t", -1);
        return new SealedLeaf(
                Long.parseLong(fields[1]), HexFormat.of().parseHex(fields[2]), fields[3], Long.parseLong(fields[4]));
    }

    String recordName() {
        return kind + " " + recordId;
    }
}
