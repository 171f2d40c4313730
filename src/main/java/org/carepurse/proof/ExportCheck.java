package org.carepurse.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Checks the file of a whole tree, line by line; it keeps no more than a stretch of a few thousand records at once. */
final class ExportCheck implements LineCheck {

    /** No act lasts as long, and no two servers' clocks are as far apart; what is older was not there to be sealed. */
    private static final Duration SEALED_AFTER_AT_MOST = Duration.ofDays(1);

    /** From here the upper bits of a record's number count milliseconds. */
    private static final long FIRST_ID = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

    private static final int BITS_BELOW_THE_MILLISECOND = 22;

    private final Verdict verdict;
    private final Heads heads;
    private final GrowingTree tree = new GrowingTree((level, index, hash) -> {});
    private Stretch stretch;
    private long next;
    private boolean rootsAgree = true;

    ExportCheck(Heads heads, Verdict verdict) {
        this.heads = heads;
        this.verdict = verdict;
        this.stretch = new Stretch(verdict);
    }

    @Override
    public void line(String line) {
        if (line.startsWith(SealedLeaf.NAME + "\t")) {
            if (stretch.hasRecords()) {
                endStretch();
            }
            stretch.leaf(SealedLeaf.read(line));
        } else if (line.startsWith(ExportWriter.RECORD)) {
            stretch.record(line.substring(ExportWriter.RECORD.length()));
        } else if (line.startsWith(TreeHead.NAME + "\t")) {
            endStretch();
            head(TreeHead.read(line));
        } else if (line.startsWith(ExportWriter.UNSEALED)) {
            unsealed(line.substring(ExportWriter.UNSEALED.length()));
        } else {
            throw new IllegalArgumentException("unknown");
        }
    }

    @Override
    public void end() {
        endStretch();
        if (next > heads.size()) {
            verdict.fault(
                    "the records at positions %d to %d are sealed by no head: it is missing.", heads.size(), next - 1);
        }
    }

    private void endStretch() {
        next = stretch.grow(tree, next);
        stretch.compare();
        stretch = new Stretch(verdict);
    }

    private void head(TreeHead head) {
        long from = heads.size();
        if (heads.signed(head)) {
            heads.inOrder(head);
            compareRoot(head, from);
        }
    }

    /** After the first difference nothing can be said of later roots, for each contains it. */
    private void compareRoot(TreeHead head, long from) {
        boolean agrees = tree.size() == next && head.size() == next && Arrays.equals(head.root(), tree.root());
        if (rootsAgree && !agrees) {
            rootsAgree = false;
            verdict.fault(
                    "the leaves at positions %d to %d are not those that head %d sealed; later heads cannot be compared.",
                    Math.min(from, head.size() - 1), head.size() - 1, head.size());
        }
    }

    private void unsealed(String text) {
        long id = Long.parseLong(text.split("\t", 3)[1]);
        Instant made = Instant.ofEpochMilli(FIRST_ID + (id >> BITS_BELOW_THE_MILLISECOND));
        boolean passedOver =
                heads.size() > 0 && made.isBefore(heads.lastSealedAt().minus(SEALED_AFTER_AT_MOST));
        if (passedOver) {
            verdict.fault(
                    "%s was inserted: it says it is of %s, and was not there to be sealed.",
                    RecordText.nameOf(text), made);
        } else {
            verdict.countUnsealed();
        }
    }
}
