package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.proof.ExportWriter;
import org.carepurse.proof.MerkleTree;
import org.carepurse.proof.TreeHead;
import org.carepurse.table.Tables;

/** The proof of some entries: the latest head, and each entry with the path that leads from it to that head. */
@ApplicationScoped
public class Extract {

    private static final String PLACES =
            "SELECT record_id, position FROM seal_leaf WHERE commissioner_id = ? AND kind = 'entry' AND record_id IN (%s)";

    private record Placed(long entry, long position) {}

    private final Tables tables;
    private final KeptHeads heads;
    private final SealedRecords records;

    @Inject
    Extract(Tables tables, KeptHeads heads, SealedRecords records) {
        this.tables = tables;
        this.heads = heads;
        this.records = records;
    }

    /** Who may see these entries is for whoever asks to know. What is not sealed yet is said to be so. */
    public String ofEntries(long commissionerId, Collection<Long> entryIds) {
        List<Long> entries = entryIds.stream().distinct().sorted().toList();
        Map<RecordNumber, String> texts = records.texts(entries.stream()
                .map(entry -> new RecordNumber(RecordNumber.ENTRY, entry))
                .toList());
        StringWriter text = new StringWriter();
        try {
            write(commissionerId, entries, texts, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(long tree, List<Long> entries, Map<RecordNumber, String> texts, StringWriter to)
            throws IOException {
        Map<Long, Long> places = places(tree, entries);
        ExportWriter file = ExportWriter.ofSome(to, tree, heads.keys());
        TreeHead head = heads.last(tree).orElse(null);
        if (head != null) {
            file.head(head);
        }
        MerkleTree sealed = new MerkleTree(new StoredTrees(tables, tree), head == null ? 0 : head.size());
        for (long entry : entries) {
            String record = texts.get(new RecordNumber(RecordNumber.ENTRY, entry));
            Long position = places.get(entry);
            if (position == null || head == null || position >= head.size()) {
                file.unsealed(record);
            } else {
                file.included(record, position, sealed.inclusion(position));
            }
        }
        file.end();
    }

    private Map<Long, Long> places(long tree, List<Long> entries) {
        Object[] values = new Object[entries.size() + 1];
        values[0] = tree;
        for (int i = 0; i < entries.size(); i++) {
            values[i + 1] = entries.get(i);
        }
        Map<Long, Long> places = new HashMap<>();
        tables.read(
                        PLACES.formatted(Tables.marks(entries.size())),
                        row -> new Placed(row.getLong(1), row.getLong(2)),
                        values)
                .forEach(placed -> places.put(placed.entry(), placed.position()));
        return places;
    }
}
