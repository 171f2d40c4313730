package org.carepurse.seal;

import java.util.HashMap;
import java.util.Map;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.proof.CompleteTrees;
import org.carepurse.proof.TreeHash;
import org.carepurse.table.Tables;

/**
 * What is kept of one tree. Every fourth level is stored; a subtree between two of them is hashed from the at most eight below
 * it, sixteen of which are read together.
 */
final class StoredTrees implements CompleteTrees {

    static final int STEP = 4;

    private static final String LEAVES =
            "SELECT position, hash FROM seal_leaf WHERE commissioner_id = ? AND position >= ? AND position < ?";
    private static final String NODES =
            "SELECT position, hash FROM seal_node WHERE commissioner_id = ? AND position >= ? AND position < ? AND level = ?";

    private record Place(int level, long index) {}

    private record Stored(long position, byte[] hash) {}

    private final Tables tables;
    private final long tree;
    private final Map<Place, byte[]> read = new HashMap<>();

    StoredTrees(Tables tables, long tree) {
        this.tables = tables;
        this.tree = tree;
    }

    @Override
    public byte[] hash(int level, long index) {
        if (level % STEP != 0) {
            return TreeHash.ofNode(hash(level - 1, index * 2), hash(level - 1, index * 2 + 1));
        }
        Place place = new Place(level, index);
        if (!read.containsKey(place)) {
            readAround(level, index);
        }
        if (!read.containsKey(place)) {
            throw new BrokenInvariant("Tree %d has lost subtree %d of level %d".formatted(tree, index, level));
        }
        return read.get(place);
    }

    private void readAround(int level, long index) {
        long from = index >> STEP << STEP;
        long to = from + (1L << STEP);
        (level == 0
                        ? tables.read(LEAVES, row -> new Stored(row.getLong(1), row.getBytes(2)), tree, from, to)
                        : tables.read(NODES, row -> new Stored(row.getLong(1), row.getBytes(2)), tree, from, to, (long)
                                level))
                .forEach(stored -> read.put(new Place(level, stored.position()), stored.hash()));
    }
}
