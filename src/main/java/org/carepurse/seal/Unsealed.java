package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.carepurse.table.Tables;

/** Records that have no leaf yet. Both kinds take their numbers from one source, so they are read in one order. */
@ApplicationScoped
class Unsealed {

    /** @param tree of the commissioner whose record it is; 0 when it is nobody's */
    record Waiting(long tree, RecordNumber record) {}

    private static final String WAITING =
            """
            (SELECT e.commissioner_id AS tree, 'entry' AS kind, e.id AS id FROM journal_entry e
               LEFT JOIN seal_leaf leaf ON leaf.kind = 'entry' AND leaf.record_id = e.id
              WHERE e.id > ? AND leaf.record_id IS NULL AND (? IS NULL OR e.commissioner_id = ?) ORDER BY e.id LIMIT ?)
            UNION ALL
            (SELECT COALESCE(a.commissioner_id, 0), 'event', a.id FROM audit_event a
               LEFT JOIN seal_leaf leaf ON leaf.kind = 'event' AND leaf.record_id = a.id
              WHERE a.id > ? AND leaf.record_id IS NULL AND (? IS NULL OR COALESCE(a.commissioner_id, 0) = ?)
              ORDER BY a.id LIMIT ?)
            ORDER BY id LIMIT ?""";

    private final Tables tables;

    @Inject
    Unsealed(Tables tables) {
        this.tables = tables;
    }

    /** In the order of their numbers, from above that one. */
    List<Waiting> above(long number, long atMost) {
        return above(number, null, atMost);
    }

    /** Those of one tree. */
    List<Waiting> ofTree(long tree, long aboveNumber, long atMost) {
        return above(aboveNumber, tree, atMost);
    }

    private List<Waiting> above(long number, Long tree, long atMost) {
        return tables.read(WAITING, Unsealed::waiting, number, tree, tree, atMost, number, tree, tree, atMost, atMost);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getLong("tree"), new RecordNumber(row.getString("kind"), row.getLong("id")));
    }
}
