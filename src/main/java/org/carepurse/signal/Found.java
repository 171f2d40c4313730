package org.carepurse.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param about by which the rule knows it again
 * @param measured how much of it there is, in whatever the rule counts
 * @param evidence references of the records that show it, the newest first
 */
public record Found(
        String about, long measured, Optional<Long> personId, Optional<Long> providerId, List<String> evidence) {

    private static final int MOST_EVIDENCE = 20;

    static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getString("about"),
                row.getLong("measured"),
                number(row, "person_id"),
                number(row, "provider_id"),
                words(row.getString("evidence")));
    }

    /** References, parted by spaces; of very many the newest. */
    static List<String> words(String references) {
        return references == null
                ? List.of()
                : Arrays.stream(references.split(" "))
                        .filter(one -> !one.isEmpty())
                        .limit(MOST_EVIDENCE)
                        .toList();
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
