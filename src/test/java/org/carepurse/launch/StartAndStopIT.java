package org.carepurse.launch;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopIT {

    @TempDir
    Path data;

    @Test
    void says_where_it_is_and_leaves_no_process_behind_when_stopped() {
        StartedCarePurse carePurse = StartedCarePurse.start(data, StartedCarePurse.freePort(), Map.of());
        List<ProcessHandle> processes = carePurse.processes();

        carePurse.stop();

        assertThat(carePurse.said()).contains("CarePurse is at " + carePurse.home());
        assertThat(processes).hasSizeGreaterThan(2).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void refuses_a_data_folder_that_another_one_uses() {
        StartedCarePurse first = StartedCarePurse.shared();

        StartedCarePurse second = StartedCarePurse.start(first.data(), StartedCarePurse.freePort(), Map.of());

        assertThat(second.awaitEnd()).isOne();
        assertThat(second.said())
                .isEqualToIgnoringNewLines("CarePurse is running already with the data folder " + first.data() + ".");
    }

    @Test
    void says_that_a_port_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StartedCarePurse carePurse = StartedCarePurse.start(data, taken.getLocalPort(), Map.of());

            assertThat(carePurse.awaitEnd()).isOne();
            assertThat(carePurse.said())
                    .isEqualToIgnoringNewLines("CarePurse cannot listen on 127.0.0.1, port " + taken.getLocalPort()
                            + " (Address already in use): choose another port with --port.");
        }
    }

    @Test
    void says_that_a_folder_cannot_be_written() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.setPosixFilePermissions(data, fromString("r-x------"));

        StartedCarePurse carePurse = StartedCarePurse.start(data, StartedCarePurse.freePort(), Map.of());

        assertThat(carePurse.awaitEnd()).isOne();
        assertThat(carePurse.said())
                .isEqualToIgnoringNewLines("CarePurse cannot write to its data folder " + data
                        + " (permission denied): name another with --data.");
    }

    @Test
    void says_that_a_folder_is_no_folder() throws IOException {
        Path file = Files.writeString(data.resolve("a-file"), "");

        StartedCarePurse carePurse = StartedCarePurse.start(file, StartedCarePurse.freePort(), Map.of());

        assertThat(carePurse.awaitEnd()).isOne();
        assertThat(carePurse.said()).startsWith("CarePurse cannot write to its data folder " + file);
    }

    @Test
    void says_what_is_missing_to_use_a_database_server() {
        StartedCarePurse carePurse = StartedCarePurse.start(
                data, StartedCarePurse.freePort(), Map.of(), "--database-url", "jdbc:mysql://127.0.0.1:1/carepurse");

        assertThat(carePurse.awaitEnd()).isOne();
        assertThat(carePurse.said())
                .isEqualToIgnoringNewLines(
                        "To use a database server, set CAREPURSE_DATABASE_OWNER_USER in the environment.");
    }
}
