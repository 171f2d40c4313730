package org.carepurse.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tables as they stand. When the very first start is cut off, some are there and some are not, but nobody can have kept
 * anything in them yet; so they may be thrown away. Where any row was kept, they may not.
 */
record StandingTables(Connection connection) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String FIRST = "V001__audit.sql";

    /** What the migrations themselves write into; those rows come again with the tables. */
    private static final Set<String> FILLED_BY_MIGRATIONS = Set.of("policy_entry", "service_category", "seal_turn");

    /** Whether they are ours, and nobody has kept anything in any of them. */
    boolean keepNothing() throws SQLException {
        if (!areOurs()) {
            return false;
        }
        for (String table : names()) {
            if (!FILLED_BY_MIGRATIONS.contains(table)
                    && answer("SELECT 1 FROM `" + table + "` LIMIT 1").isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Every table but the list of migrations. */
    List<String> names() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                if (!HISTORY.equals(rows.getString(1))) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    /** The list of migrations is made in an empty schema only; it names none yet when the first was cut off. */
    private boolean areOurs() throws SQLException {
        return answer("SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = '"
                                + HISTORY + "'")
                        .isPresent()
                && answer("SELECT script FROM " + HISTORY + " ORDER BY installed_rank LIMIT 1")
                        .map(FIRST::equals)
                        .orElse(true);
    }

    private Optional<String> answer(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
