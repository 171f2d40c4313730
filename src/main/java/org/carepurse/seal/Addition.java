package org.carepurse.seal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.proof.GrowingTree;
import org.carepurse.proof.SigningKey;
import org.carepurse.proof.TreeHash;
import org.carepurse.proof.TreeHead;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** What one tree gets in one turn: leaves, the subtrees that they fill, and the head after them. */
final class Addition {

    private static final String LEAVES =
            "INSERT INTO seal_leaf (commissioner_id, position, kind, record_id, hash) VALUES ";
    private static final String NODES = "INSERT INTO seal_node (commissioner_id, level, position, hash) VALUES ";
    private static final String HEAD =
            "INSERT INTO seal_head (commissioner_id, size, previous_size, root, sealed_at, key_id, signature) VALUES ";

    private final long tree;
    private final long sizeBefore;
    private final GrowingTree growing;
    private final List<Object[]> leaves = new ArrayList<>();
    private final List<Object[]> nodes = new ArrayList<>();

    Addition(Tables tables, long tree, Optional<TreeHead> last) {
        this.tree = tree;
        this.sizeBefore = last.map(TreeHead::size).orElse(0L);
        this.growing = GrowingTree.from(new StoredTrees(tables, tree), sizeBefore, this::filled);
    }

    void add(RecordNumber record, String text) {
        byte[] hash = TreeHash.ofLeaf(text);
        leaves.add(new Object[] {tree, growing.size(), record.kind(), record.id(), hash});
        growing.add(hash);
    }

    private void filled(int level, long index, byte[] hash) {
        if (level > 0 && level % StoredTrees.STEP == 0) {
            nodes.add(new Object[] {tree, (long) level, index, hash});
        }
    }

    void write(Journey journey, SigningKey key, Instant now) {
        TreeHead head = TreeHead.signed(key, tree, growing.size(), sizeBefore, growing.root(), now);
        journey.add(LEAVES, leaves);
        journey.add(NODES, nodes);
        journey.add(HEAD, List.<Object[]>of(new Object[] {
            tree,
            head.size(),
            sizeBefore,
            head.root(),
            LocalDateTime.ofInstant(now, ZoneOffset.UTC),
            key.id(),
            head.signature()
        }));
    }
}
