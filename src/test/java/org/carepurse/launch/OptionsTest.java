package org.carepurse.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothing_said_means_the_demo_on_this_machine_only() {
        Options options = read();

        assertThat(options.home()).isEqualTo(URI.create("http://127.0.0.1:8080/"));
        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.demo()).isTrue();
        assertThat(options.servedDatabase()).isEmpty();
    }

    @Test
    void what_is_typed_goes_before_the_environment() {
        Options options = Options.read(List.of("--port", "9001"), Map.of("CAREPURSE_PORT", "9002"));

        assertThat(options.port()).isEqualTo(9001);
    }

    @Test
    void the_environment_speaks_where_nothing_is_typed() {
        assertThat(Options.read(List.of(), Map.of("CAREPURSE_DEMO", "false")).demo())
                .isFalse();
    }

    @Test
    void links_in_print_lead_where_people_reach_it() {
        assertThat(read("--port", "9001").addressForPeople()).isEqualTo("http://127.0.0.1:9001/");
        assertThat(Options.read(List.of(), Map.of("CAREPURSE_HOME", "https://purse.example.org"))
                        .addressForPeople())
                .isEqualTo("https://purse.example.org/");
    }

    @Test
    void what_follows_the_options_is_a_command() {
        assertThat(read("--data", "here", "import", "--rehearse", "file.csv").command())
                .containsExactly("import", "--rehearse", "file.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"64M", "4G"})
    void gives_the_database_the_memory_that_was_said(String memory) {
        assertThat(withDatabaseMemory(memory).databaseMemory()).isEqualTo(memory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "0G", "4GB", "4G --help"})
    void refuses_what_is_no_size_of_memory(String memory) {
        Options options = withDatabaseMemory(memory);

        assertThatThrownBy(options::databaseMemory)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database's memory is a number with M or G, such as 4G, not " + memory + ".");
    }

    private static Options withDatabaseMemory(String memory) {
        return Options.read(List.of(), Map.of("CAREPURSE_DATABASE_MEMORY", memory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void takes_any_port(String port) {
        assertThat(read("--port", port).port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "999999999999"})
    void refuses_what_is_no_port(String port) {
        Options options = read("--port", port);

        assertThatThrownBy(options::port)
                .isInstanceOf(CannotStart.class)
                .hasMessage("A port is a number from 1 to 65535, not " + port + ".");
    }

    @Test
    void refuses_a_word_it_does_not_know_and_one_without_its_value() {
        assertThatThrownBy(() -> read("--prot")).hasMessage("CarePurse does not know --prot: see carepurse --help.");
        assertThatThrownBy(() -> read("--port")).hasMessage("--port needs a value: see carepurse --help.");
    }

    @Test
    void refuses_to_erase_the_data_on_the_way_to_a_command() {
        assertThatThrownBy(() -> read("--reset", "prove-ledger"))
                .hasMessage("--reset is for starting the service, not for prove-ledger.");
    }

    @Test
    void a_database_server_needs_all_its_logins() {
        Map<String, String> app = Map.of("CAREPURSE_DATABASE_USER", "app", "CAREPURSE_DATABASE_PASSWORD", "secret");
        Options options = Options.read(List.of("--database-url", "jdbc:mysql://db/carepurse"), app);

        assertThatThrownBy(options::servedDatabase)
                .hasMessage("To use a database server, set CAREPURSE_DATABASE_OWNER_USER in the environment.");
    }

    private static Options read(String... words) {
        return Options.read(List.of(words), Map.of());
    }
}
