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

    boolean lookedBackBefore(Instant then) {
        return lookedBack == null || lookedBack.isBefore(then);
    }

    /**
     * @param highest number that was sealed now; 0 when nothing was
     * @param dayAgo the number up to which nothing can turn up any more
     * @param lookBack whether all above {@code settledTo} was looked through
     * @param more whether something may be left
     */
    Turn after(long highest, long dayAgo, boolean lookBack, boolean more, Instant now) {
        long read = Math.max(readTo, highest);
        boolean inOrder = lookedBack == null || lookBack && !more;
        return new Turn(
                inOrder ? Math.max(settledTo, Math.min(read, dayAgo)) : settledTo,
                read,
                lookBack && !more ? now : lookedBack,
                more ? upToDate : now);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
