package org.carepurse.proof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Checks the file of some records: each must stand at its place in the tree of the head. */
final class ExtractCheck implements LineCheck {

    private final Heads heads;
    private final Verdict verdict;
    private TreeHead head;
    private long position = -1;
    private List<byte[]> path = List.of();

    ExtractCheck(Heads heads, Verdict verdict) {
        this.heads = heads;
        this.verdict = verdict;
    }

    @Override
    public void line(String line) {
        if (line.startsWith(TreeHead.NAME + "\t")) {
            TreeHead read = TreeHead.read(line);
            head = heads.signed(read) ? read : null;
        } else if (line.startsWith(ExportWriter.PATH)) {
            path(line.split("\t", -1));
        } else if (line.startsWith(ExportWriter.RECORD)) {
            record(line.substring(ExportWriter.RECORD.length()));
        } else if (line.startsWith(ExportWriter.UNSEALED)) {
            verdict.countUnsealed();
        } else {
            throw new IllegalArgumentException("unknown");
        }
    }

    private void path(String[] fields) {
        position = Long.parseLong(fields[1]);
        path = fields[2].isEmpty()
                ? List.of()
                : Arrays.stream(fields[2].split(","))
                        .map(HexFormat.of()::parseHex)
                        .toList();
    }

    private void record(String text) {
        byte[] leaf = TreeHash.ofLeaf(text);
        if (head == null || !ProofCheck.isIncluded(leaf, position, head.size(), head.root(), path)) {
            verdict.fault("%s is not what was sealed at position %d.", RecordText.nameOf(text), position);
        } else {
            verdict.countRecords(1);
        }
        position = -1;
    }

    @Override
    public void end() {
        if (position >= 0) {
            verdict.fault("the record at position %d was removed.", position);
        }
    }
}
