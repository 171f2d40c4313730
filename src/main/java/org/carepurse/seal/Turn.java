package org.carepurse.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * How far records have been looked through.
 *
 * @param settledTo no record up to this number can still turn up
 * @param readTo the highest number that was seen
 * @param lookedBack when all between the two was looked through again last; null when never
 * @param upToDate when nothing was left to seal last; null when never
 */
record Turn(long settledTo, long readTo, Instant lookedBack, Instant upToDate) {

    static final String READ = "SELECT settled_to, read_to, looked_back, up_to_date FROM seal_turn WHERE id = 1";

    static Turn of(ResultSet row) throws SQLException {
        return new Turn(row.getLong(1), row.getLong(2), instant(row, 3), instant(row, 4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
