package org.carepurse.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.reference.Ids;

/**
 * Makes thousands of one: rows that the use cases wrote are copied, table by table, each table after those that it names. A
 * copy names the copies of what its original names.
 */
public final class ManyCopies {

    private final Connection connection;
    private final int copies;
    private final long base = Ids.next() - (1L << 46);
    private final Map<Long, Long> firstCopies = new HashMap<>();

    /** @param copies how many of each row there are then besides the first */
    public ManyCopies(Connection connection, int copies) {
        this.connection = connection;
        this.copies = copies;
    }

    public void of(String table, String where) throws SQLException {
        List<String> copying = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " WHERE " + where)) {
            while (row.next()) {
                copying.add(copyOf(table, row));
            }
            for (String sql : copying) {
                statement.execute(sql);
            }
        }
    }

    /** One row becomes as many as there are copies: whatever was copied before is named anew, all else stays. */
    private String copyOf(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        if (columns.getColumnName(1).equals("id")) {
            firstCopies.put(row.getLong(1), base + (long) firstCopies.size() * (copies + 1));
        }
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(value(columns.getColumnName(i), row.getObject(i), row.getLong(1)));
        }
        String same = row.getMetaData().getColumnName(1) + " = " + row.getLong(1) + " AND " + columns.getColumnName(2)
                + " = '" + row.getString(2) + "'";
        return "INSERT INTO " + table + " SELECT " + String.join(", ", values) + " FROM seq_1_to_" + copies
                + " numbers JOIN " + table + " original ON original." + same.replace(" AND ", " AND original.");
    }

    private String value(String column, Object value, long id) {
        return switch (column) {
            case "reference" -> "CONCAT(LEFT(original.reference, 4), CONV(" + copyOf(id) + ", 10, 36))";
            case "caller_key" -> "CONCAT('copy-', " + copyOf(id) + ")";
            case "email" -> "CONCAT(seq, '.', original.email)";
            case "name" -> "CONCAT(original.name, ' ', seq)";
            case "nhs_number" -> "NULL";
            case "number_key" -> "CONCAT(LEFT(original.number_key, 20), seq)";
            default ->
                value instanceof Long number && firstCopies.containsKey(number) ? copyOf(number) : "original." + column;
        };
    }

    private String copyOf(long original) {
        return "(" + firstCopies.get(original) + " + seq)";
    }
}
