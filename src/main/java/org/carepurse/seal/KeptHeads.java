package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.proof.HeadKey;
import org.carepurse.proof.TreeHead;
import org.carepurse.table.Tables;

/** The heads of all trees and the keys that signed them, as they are kept. */
@ApplicationScoped
class KeptHeads {

    private static final String HEADS =
            "SELECT commissioner_id, size, previous_size, root, sealed_at, key_id, signature FROM seal_head"
                    + " WHERE commissioner_id = ?";

    private final Tables tables;

    @Inject
    KeptHeads(Tables tables) {
        this.tables = tables;
    }

    Optional<TreeHead> last(long tree) {
        return latest(tree, 1).stream().findFirst();
    }

    /** The last one first. */
    List<TreeHead> latest(long tree, long atMost) {
        return tables.read(HEADS + " ORDER BY size DESC LIMIT ?", KeptHeads::head, tree, atMost);
    }

    /** The smallest first, from above a size. */
    List<TreeHead> above(long tree, long size, long upTo, long atMost) {
        return tables.read(
                HEADS + " AND size > ? AND size <= ? ORDER BY size LIMIT ?", KeptHeads::head, tree, size, upTo, atMost);
    }

    Optional<TreeHead> ofSize(long tree, long size) {
        return tables.read(HEADS + " AND size = ?", KeptHeads::head, tree, size).stream()
                .findFirst();
    }

    /** Every tree that has a head. */
    List<Long> trees() {
        return tables.read(
                "SELECT DISTINCT commissioner_id FROM seal_head ORDER BY commissioner_id", row -> row.getLong(1));
    }

    List<HeadKey> keys() {
        return tables.read(
                "SELECT public_key FROM seal_key ORDER BY first_used_at, key_id", row -> HeadKey.of(row.getBytes(1)));
    }

    private static TreeHead head(ResultSet row) throws SQLException {
        return new TreeHead(
                row.getLong("commissioner_id"),
                row.getLong("size"),
                row.getLong("previous_size"),
                row.getBytes("root"),
                row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("key_id"),
                row.getBytes("signature"));
    }
}
