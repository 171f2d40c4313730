package org.carepurse.spending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * How far the journal has been counted.
 *
 * @param settledTo every entry up to this one is counted for good
 * @param readTo the newest entry that is counted
 * @param countedAt when nothing was left to count last, in UTC; null while that never was
 */
record Progress(long settledTo, long readTo, LocalDateTime countedAt) {

    static final String READ = "SELECT settled_to, read_to, counted_at FROM spending_progress WHERE id = 1";

    static Progress of(ResultSet row) throws SQLException {
        return new Progress(row.getLong(1), row.getLong(2), row.getObject(3, LocalDateTime.class));
    }

    /** Whether nothing can be found any more among what was counted. */
    boolean isSettled() {
        return settledTo == readTo;
    }
}
