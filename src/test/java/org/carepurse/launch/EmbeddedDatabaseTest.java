package org.carepurse.launch;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keeps_what_was_committed_from_one_start_to_the_next() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            run(database.owner(), database, "CREATE TABLE note (words VARCHAR(20))");
            run(database.owner(), database, "INSERT INTO note VALUES ('kept')");
        }
        try (var again = EmbeddedDatabase.startIn(folder)) {
            assertThat(ask(again, "SELECT words FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void listens_on_the_loopback_address_only_and_asks_everybody_a_password() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(ask(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            database.url(), database.owner().user(), ""))
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void lets_the_application_write_nothing_before_the_owner_grants_it() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            run(database.owner(), database, "CREATE TABLE note (words VARCHAR(20))");

            assertThatThrownBy(() -> run(database.app(), database, "INSERT INTO note VALUES ('no')"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void writes_each_commit_to_disk_before_it_says_so() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(ask(database, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        }
    }

    @Test
    void keeps_its_passwords_from_other_people_and_leaves_none_behind_elsewhere() throws IOException {
        EmbeddedDatabase.startIn(folder).close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("passwords"))).isEqualTo(fromString("rw-------"));
        assertThat(folder.resolve("welcome.sql")).doesNotExist();
    }

    @Test
    void stops_a_server_that_an_earlier_run_left_behind() throws IOException, SQLException {
        try (var leftBehind = EmbeddedDatabase.startIn(folder)) {
            var process = Long.parseLong(
                    Files.readString(folder.resolve("database.pid")).strip());
            try (var database = EmbeddedDatabase.startIn(folder)) {
                assertThat(ProcessHandle.of(process)).isEmpty();
                assertThat(ask(database, "SELECT 'well'")).isEqualTo("well");
            }
            assertThat(leftBehind.port()).isPositive();
        }
    }

    @Test
    void says_in_one_sentence_that_a_folder_cannot_be_used() throws IOException {
        var file = Files.writeString(folder.resolve("in-the-way"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(file.resolve("database")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database cannot use the folder " + file.resolve("database"));
    }

    @Test
    void says_where_to_look_when_the_server_does_not_start() throws IOException {
        EmbeddedDatabase.startIn(folder).close();
        Files.write(folder.resolve("data/ibdata1"), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database did not start: see the end of " + folder.resolve("database.log") + ".");
    }

    @Test
    void a_tethered_program_ends_when_told() throws Exception {
        var program = TetheredProcess.start(List.of("sleep", "600"), Map.of(), folder.resolve("output"));
        assertThat(program.isRunning()).isTrue();

        program.stop(Duration.ofSeconds(5));

        assertThat(program.isRunning()).isFalse();
    }

    private static void run(DatabaseLogin login, EmbeddedDatabase database, String sql) throws SQLException {
        try (var session = session(database, login);
                var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var session = session(database, database.owner());
                var statement = session.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection session(EmbeddedDatabase database, DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
