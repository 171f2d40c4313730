package org.carepurse.privacy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One row about a person.
 *
 * @param values by their columns, in the table's order: texts, numbers, days, instants, yes or no, bytes in hexadecimal
 */
record PersonalRow(Map<String, Object> values) {

    PersonalRow {
        values = Collections.unmodifiableMap(values);
    }

    static PersonalRow of(ResultSet row, Set<String> hidden) throws SQLException {
        ResultSetMetaData shape = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= shape.getColumnCount(); column++) {
            String name = shape.getColumnName(column);
            if (!hidden.contains(name)) {
                values.put(name, value(row.getObject(column)));
            }
        }
        return new PersonalRow(values);
    }

    private static Object value(Object read) {
        if (read instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (read instanceof Timestamp time) {
            return time.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (read instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return read instanceof Date day ? day.toLocalDate() : read;
    }
}
