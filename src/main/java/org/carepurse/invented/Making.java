package org.carepurse.invented;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.Act;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * Follows a recipe once, all of it or nothing.
 *
 * <p>Rows are made where they are kept, but for the journal's: MariaDB 11.4 takes several rows of a question into a table with
 * triggers for rows without a number, and refuses them. These travel here and back, as other entries do.
 */
@ApplicationScoped
class Making {

    private static final String JOURNAL = "INSERT INTO journal_";

    private final Tables tables;

    @Inject
    Making(Tables tables) {
        this.tables = tables;
    }

    @Act
    void make(Recipe recipe, Map<String, String> values) {
        recipe.with(values).forEach(statement -> {
            if (statement.startsWith(JOURNAL)) {
                carry(statement);
            } else {
                tables.change(statement);
            }
        });
    }

    private void carry(String statement) {
        int head = statement.indexOf('\n');
        if (statement.charAt(head - 1) != ')') {
            head = statement.indexOf('\n', head + 1);
        }
        List<Object[]> rows = tables.read(statement.substring(head), Making::columns);
        Journey journey = new Journey();
        journey.add(statement.substring(0, head) + " VALUES ", rows);
        tables.send(journey);
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }
}
