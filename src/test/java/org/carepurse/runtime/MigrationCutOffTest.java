package org.carepurse.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.carepurse.launch.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a server is killed while it makes its tables: each is kept as soon as it is made. */
class MigrationCutOffTest {

    private static final String LAST_WHOLE = "5";

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static DatabaseServer owner;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.startIn(folder);
        owner = new DatabaseServer(
                database.url(), database.owner().user(), database.owner().password());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void cut_off_within_the_sixth_migration() throws SQLException {
        Flyway.configure().dataSource(owner).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(owner).target(LAST_WHOLE).load().migrate();
        change("CREATE TABLE service_category (place_in_list INT)");
    }

    @Test
    void is_made_good_by_the_next_start_when_nobody_has_kept_anything() throws SQLException {
        migrate();

        assertThat(answer("SELECT COUNT(*) > 0 FROM service_category")).isEqualTo("1");
        assertThat(answer("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0"))
                .isEqualTo("0");
    }

    @Test
    void is_made_good_also_when_the_first_migration_was_cut_off() throws SQLException {
        Flyway.configure().dataSource(owner).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(owner).target(LAST_WHOLE).load().migrate();
        change("DELETE FROM flyway_schema_history");

        migrate();

        assertThat(answer("SELECT COUNT(*) > 0 FROM service_category")).isEqualTo("1");
    }

    @Test
    void is_left_as_it_is_with_the_remedy_told_when_anybody_has_kept_anything() throws SQLException {
        change("INSERT INTO organisation (id, reference, kind, name, ods_code, commissioner_id, invented, version)"
                + " VALUES (1, 'ORG-1', 'COMMISSIONER', 'Kept', 'X1', 1, FALSE, 0)");

        assertThatThrownBy(MigrationCutOffTest::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("put back the copy made before this version was started")
                .hasMessageContaining("service_category");

        assertThat(answer("SELECT name FROM organisation")).isEqualTo("Kept");
    }

    @Test
    void is_left_as_it_is_when_the_tables_are_somebody_elses() throws SQLException {
        change("UPDATE flyway_schema_history SET script = 'V1__theirs.sql' WHERE installed_rank = 1");

        assertThatThrownBy(MigrationCutOffTest::migrate).isInstanceOf(IllegalStateException.class);

        assertThat(answer("SELECT COUNT(*) FROM organisation")).isEqualTo("0");
    }

    private static void migrate() {
        Migration.run(owner, database.app().user() + "@%");
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
