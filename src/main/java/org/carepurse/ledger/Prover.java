package org.carepurse.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepurse.money.Sterling;

/**
 * Rebuilds every balance from the journal and compares it with what is stored. All figures come from one statement, so
 * that they are of one moment even while others write.
 */
final class Prover {

    /**
     * Every stored figure counts for itself, every move of the journal against it: what is left is a difference. What is
     * summed and not stored is one when it is below zero.
     */
    private static final String DIFFERENCES =
            """
            SELECT figure, owner_id, SUM(kept), SUM(journalled) FROM (
                SELECT 'available in pot' AS figure, pot_id AS owner_id, available_pence AS kept, 0 AS journalled
                    FROM pot_balance
                UNION ALL SELECT 'held in pot', pot_id, held_pence, 0 FROM pot_balance
                UNION ALL SELECT 'spent of pot', pot_id, spent_pence, 0 FROM pot_balance
                UNION ALL SELECT 'unallocated on line', line_id, unallocated_pence, 0 FROM line_balance
                UNION ALL SELECT 'promised to line', line_id, promised_pence, 0 FROM line_balance
                UNION ALL SELECT 'open on hold', id, open_pence, 0 FROM pot_hold
                UNION ALL SELECT 'settled from hold', id, settled_pence, 0 FROM pot_hold
                UNION ALL SELECT 'open holds of pot', pot_id, held_pence, 0 FROM pot_balance
                UNION ALL SELECT 'open holds of pot', pot_id, 0, open_pence FROM pot_hold
                UNION ALL SELECT 'available in pot', to_owner_id, 0, amount_pence FROM journal_move WHERE to_kind = 'AVAILABLE'
                UNION ALL SELECT 'available in pot', from_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'AVAILABLE'
                UNION ALL SELECT 'held in pot', to_owner_id, 0, amount_pence FROM journal_move WHERE to_kind = 'HELD'
                UNION ALL SELECT 'held in pot', from_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'HELD'
                UNION ALL SELECT 'spent of pot', from_owner_id, 0, amount_pence FROM journal_move WHERE from_kind IN ('AVAILABLE', 'HELD') AND to_kind = 'OWED'
                UNION ALL SELECT 'spent of pot', to_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'OWED' AND to_kind = 'HELD'
                UNION ALL SELECT 'spent of pot', to_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind IN ('OWED', 'PAID') AND to_kind = 'AVAILABLE'
                UNION ALL SELECT 'unallocated on line', to_owner_id, 0, amount_pence FROM journal_move WHERE to_kind = 'UNALLOCATED'
                UNION ALL SELECT 'unallocated on line', from_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'UNALLOCATED'
                UNION ALL SELECT 'promised to line', to_owner_id, 0, amount_pence FROM journal_move WHERE to_kind = 'PROMISED'
                UNION ALL SELECT 'promised to line', from_owner_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'PROMISED'
                UNION ALL SELECT 'open on hold', hold_id, 0, amount_pence FROM journal_move WHERE to_kind = 'HELD'
                UNION ALL SELECT 'open on hold', hold_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'HELD'
                UNION ALL SELECT 'settled from hold', hold_id, 0, amount_pence FROM journal_move WHERE from_kind = 'HELD' AND to_kind = 'OWED'
                UNION ALL SELECT 'settled from hold', hold_id, 0, -amount_pence FROM journal_move WHERE from_kind = 'OWED' AND to_kind = 'HELD'
                UNION ALL SELECT CONCAT('below zero, ', LOWER(kind)), owner_id, 0, SUM(pence) FROM (
                    SELECT to_kind AS kind, commissioner_id, to_owner_id AS owner_id, amount_pence AS pence
                        FROM journal_move WHERE to_kind IN ('OWED', 'SENT', 'COVERED')
                    UNION ALL SELECT from_kind, commissioner_id, from_owner_id, -amount_pence
                        FROM journal_move WHERE from_kind IN ('OWED', 'SENT', 'COVERED')
                    ) providers GROUP BY kind, commissioner_id, owner_id HAVING SUM(pence) < 0
                UNION ALL SELECT 'moves of entry', e.id, 1, 0 FROM journal_entry e
                    WHERE NOT EXISTS (SELECT 1 FROM journal_move m WHERE m.entry_id = e.id)
            ) figures GROUP BY figure, owner_id HAVING SUM(kept) <> SUM(journalled) ORDER BY figure, owner_id""";

    private static final String COUNTS =
            "SELECT (SELECT COUNT(*) FROM journal_entry), (SELECT COUNT(*) FROM journal_move)";

    /** A whole journal takes longer to read than any page may wait; cut short, it would take others' connections along. */
    private static final int PATIENCE_MILLIS = (int) TimeUnit.HOURS.toMillis(1);

    private Prover() {}

    static Proof prove(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        try {
            return proved(connection);
        } finally {
            connection.setNetworkTimeout(Runnable::run, usual);
        }
    }

    private static Proof proved(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<Proof.Difference> differences = differences(statement.executeQuery(DIFFERENCES));
            ResultSet counts = statement.executeQuery(COUNTS);
            counts.next();
            return new Proof(counts.getLong(1), counts.getLong(2), differences);
        }
    }

    private static List<Proof.Difference> differences(ResultSet row) throws SQLException {
        List<Proof.Difference> differences = new ArrayList<>();
        while (row.next()) {
            differences.add(new Proof.Difference(
                    row.getString(1), row.getLong(2), Sterling.pence(row.getLong(3)), Sterling.pence(row.getLong(4))));
        }
        return differences;
    }
}
