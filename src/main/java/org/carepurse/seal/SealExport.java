package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carepurse.proof.ExportWriter;
import org.carepurse.proof.SealedLeaf;
import org.carepurse.proof.TreeHead;
import org.carepurse.seal.Unsealed.Waiting;
import org.carepurse.table.Tables;

/**
 * Writes all of one tree for whoever checks it: what was sealed, and the records as they stand today. It goes on from place to
 * place and holds a few thousand records at once, however long the journal is.
 */
@ApplicationScoped
class SealExport {

    private static final int AT_ONCE = 2_000;
    private static final int HEADS_AT_ONCE = 500;

    /** Asked before the last head: a leaf comes with its head, so one beyond that head has lost its own. */
    private static final String LEAVES_COUNT =
            "SELECT COALESCE(MAX(position) + 1, 0) FROM seal_leaf WHERE commissioner_id = ?";

    private static final String LEAVES =
            """
            SELECT position, hash, kind, record_id FROM seal_leaf WHERE commissioner_id = ? AND position >= ? AND position < ?
             ORDER BY position LIMIT ?""";

    private final Tables tables;
    private final KeptHeads heads;
    private final Unsealed unsealed;
    private final SealedRecords records;

    @Inject
    SealExport(Tables tables, KeptHeads heads, Unsealed unsealed, SealedRecords records) {
        this.tables = tables;
        this.heads = heads;
        this.unsealed = unsealed;
        this.records = records;
    }

    void write(long tree, Writer to) throws IOException {
        long leaves = tables.read(LEAVES_COUNT, row -> row.getLong(1), tree).get(0);
        long last = heads.last(tree).map(TreeHead::size).orElse(0L);
        ExportWriter file = ExportWriter.ofAll(to, tree, heads.keys());
        writeHeads(tree, last, file);
        writeLeaves(tree, last, leaves, file);
        writeUnsealed(tree, file);
        file.end();
    }

    private void writeHeads(long tree, long last, ExportWriter file) throws IOException {
        for (long written = 0; written < last; ) {
            for (TreeHead head : heads.above(tree, written, last, HEADS_AT_ONCE)) {
                writeLeaves(tree, written, head.size(), file);
                file.head(head);
                written = head.size();
            }
        }
    }

    private void writeLeaves(long tree, long from, long to, ExportWriter file) throws IOException {
        long next = from;
        while (next < to) {
            List<SealedLeaf> leaves = tables.read(
                    LEAVES,
                    row -> new SealedLeaf(row.getLong(1), row.getBytes(2), row.getString(3), row.getLong(4)),
                    tree,
                    next,
                    to,
                    (long) AT_ONCE);
            if (leaves.isEmpty()) {
                return;
            }
            file.sealed(leaves, asTheyStand(leaves));
            next = leaves.get(leaves.size() - 1).position() + 1;
        }
    }

    private List<String> asTheyStand(List<SealedLeaf> leaves) {
        List<RecordNumber> numbers = leaves.stream()
                .map(leaf -> new RecordNumber(leaf.kind(), leaf.recordId()))
                .toList();
        Map<RecordNumber, String> texts = records.texts(numbers);
        return numbers.stream().map(texts::get).filter(Objects::nonNull).toList();
    }

    private void writeUnsealed(long tree, ExportWriter file) throws IOException {
        long above = Long.MIN_VALUE;
        for (List<Waiting> some = unsealed.ofTree(tree, above, AT_ONCE);
                !some.isEmpty();
                some = unsealed.ofTree(tree, above, AT_ONCE)) {
            Map<RecordNumber, String> texts =
                    records.texts(some.stream().map(Waiting::record).toList());
            for (Waiting each : some) {
                file.unsealed(texts.get(each.record()));
            }
            above = some.get(some.size() - 1).record().id();
        }
    }
}
