package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderLifeTest {

    @ParameterizedTest
    @CsvSource({
        "LISTED,            AWAITING_APPROVAL, APPROVED, , , CLOSED",
        "AWAITING_APPROVAL, , APPROVED, , , CLOSED",
        "APPROVED,          , , SUSPENDED, , CLOSED",
        "SUSPENDED,         , , , APPROVED, CLOSED",
        "CLOSED,            , , , , ",
    })
    void each_act_leads_where_it_is_drawn_and_nowhere_else(
            ProviderState from,
            ProviderState ask,
            ProviderState approve,
            ProviderState suspend,
            ProviderState reinstate,
            ProviderState close) {
        assertThat(Arrays.stream(ProviderAct.values())
                        .map(act -> ProviderLife.after(from, act).orElse(null)))
                .containsExactly(ask, approve, suspend, reinstate, close);
    }

    @ParameterizedTest
    @CsvSource({"LISTED, ACTIVE, WITHDRAWN, ", "ACTIVE, , WITHDRAWN, ", "WITHDRAWN, , , LISTED"})
    void so_does_each_act_on_a_service(
            ServiceState from, ServiceState approve, ServiceState withdraw, ServiceState again) {
        assertThat(Arrays.stream(ServiceAct.values())
                        .map(act -> ServiceLife.after(from, act).orElse(null)))
                .containsExactly(approve, withdraw, again);
    }

    @Test
    void the_printed_tables_are_those_consulted() throws IOException {
        assertThat(Files.readString(Path.of("docs", "directory-states.md")))
                .contains(printed("From", ProviderState.values(), ProviderAct.values()))
                .contains(printed("From", ServiceState.values(), ServiceAct.values()));
    }

    private static String printed(String corner, Enum<?>[] states, Enum<?>[] acts) {
        String head = row(Stream.concat(Stream.of(corner), Arrays.stream(acts).map(Enum::name)));
        String line = row(Stream.generate(() -> "---").limit(acts.length + 1L));
        return Arrays.stream(states)
                .map(from -> row(Stream.concat(
                        Stream.of(from.name()), Arrays.stream(acts).map(act -> after(from, act)))))
                .collect(Collectors.joining("\n", head + "\n" + line + "\n", "\n"));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String after(Enum<?> from, Enum<?> act) {
        return (from instanceof ProviderState state
                        ? ProviderLife.after(state, (ProviderAct) act)
                        : ServiceLife.after((ServiceState) from, (ServiceAct) act))
                .map(Enum::name)
                .orElse("refused");
    }
}
